using System.Diagnostics;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// What a test needs of the machine. Where it is missing the test is skipped and says so, or fails where all is
/// required.
/// </summary>
internal static class Needs
{
    /// <summary>The first of these programs that is installed.</summary>
    public static string Program(params IReadOnlyList<string> names)
    {
        var name = string.Join(" or ", names);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = names.SelectMany(each => folders.Select(folder => Path.Combine(folder, each))).FirstOrDefault(
            File.Exists);
        if (found is null && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail($"{name} is not installed, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipWhen(found is null, $"{name} is not installed.");
        return found!;
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    /// <summary>A format that another program writes, such as PDF.</summary>
    public static IExport Format(string key)
    {
        var export = Exports.Find(key)!;
        if (export.Lacks is { } missing && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail($"{missing}, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipWhen(export.Lacks is not null, $"No {key} can be written here: {export.Lacks}");
        return export;
    }

    public static async Task<string> Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Patience}.");
        }

        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }
}
