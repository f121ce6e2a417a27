using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.EndToEnd;

/// <summary>An attacker's walk through the program in Production, by the program that walks it.</summary>
[Collection<WorkingHall>]
public sealed class AttackersWalkTests
{
    private const int Long = 20 * 60 * 1000;

    [Fact(Timeout = Long)]
    public async Task Every_case_of_misuse_that_can_be_driven_from_outside_is_held()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(),
            "The walk sets limits of handles and looks at modes of files: it needs a Unix.");
        var start = new ProcessStartInfo("dotnet", [Built(), "walk"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var walking = Process.Start(start)!;
        var (said, complained) = (
            walking.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            walking.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await walking.WaitForExitAsync(TestContext.Current.CancellationToken);

        var lines = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(walking.ExitCode == 0, string.Join(
            '\n', lines.Where(line => line.Contains("NOT HELD", StringComparison.Ordinal)).Append(await complained)));
        Assert.True(lines.Count(line => line.Contains("\theld\t", StringComparison.Ordinal)) >= 40, await said);
        foreach (var test in lines.Where(line => line.Contains("\theld by ", StringComparison.Ordinal))
            .Select(line => line.Split("held by ")[1].Trim()))
            Assert.NotEmpty(Directory.EnumerateFiles(Tests(), $"{test}.cs", SearchOption.AllDirectories));
    }

    /// <summary>The program that walks, as it was built in the same configuration.</summary>
    private static string Built()
    {
        var built = Path.GetRelativePath(Path.Combine(Tests(), "ICDD.Drafting.EndToEnd"), AppContext.BaseDirectory);
        return Path.Combine(Tests(), "ICDD.Drafting.Load", built, "ICDD.Drafting.Load.dll");
    }

    private static string Tests([CallerFilePath] string path = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(path)!, ".."));
}
