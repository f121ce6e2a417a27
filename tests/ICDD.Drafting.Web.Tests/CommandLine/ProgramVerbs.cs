using System.Diagnostics;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The verbs of the built program, each in a process of its own.</summary>
internal static class ProgramVerbs
{
    public static Process Start(params string[] args)
    {
        var program = Path.Combine(
            AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ICDD.Drafting.Web.exe" : "ICDD.Drafting.Web");
        return Process.Start(
            new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    public static async Task<(int Code, string Said)> Run(params string[] args)
    {
        using var process = Start(args);
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await errors);
    }
}
