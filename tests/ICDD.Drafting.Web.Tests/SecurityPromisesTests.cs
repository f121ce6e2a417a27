using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What SECURITY.md promises is held by tests that exist.</summary>
public partial class SecurityPromisesTests
{
    [Fact]
    public void Every_test_that_is_said_to_hold_a_promise_stands()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));
        var standing = Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        var promises = File.ReadLines(Path.Combine(root, ".github", "SECURITY.md"))
            .Where(line => line.StartsWith('|')
                && !line.StartsWith("|--", StringComparison.Ordinal)
                && !line.StartsWith("| Promise", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(promises);
        Assert.All(promises, promise => Assert.Matches("`[^`]*(Tests|Laws)`", promise));
        Assert.All(
            promises.SelectMany(promise => Named().Matches(promise)), test => Assert.Contains(test.Value, standing));
    }

    /// <summary>What each of these holds was promised to a ministry: it stands in the table.</summary>
    [Theory]
    [InlineData("LineMatrixTests")]
    [InlineData("ForeignSiteTests")]
    [InlineData("SessionTests")]
    [InlineData("CircuitTests")]
    [InlineData("ConferenceWallTests")]
    [InlineData("HostileFileTests")]
    [InlineData("LimitedProcessTests")]
    [InlineData("ThrottleTests")]
    [InlineData("ConnectionLimitsTests")]
    [InlineData("BriefAccessTests")]
    [InlineData("AuditChainTests")]
    [InlineData("AtRestTests")]
    [InlineData("InitialPasswordTests")]
    [InlineData("KeptForOnePersonTests")]
    [InlineData("PostedFilesTests")]
    [InlineData("RefusedStartTests")]
    [InlineData("AttackersWalkTests")]
    [InlineData("KillTests")]
    [InlineData("SnapshotStoreTests")]
    [InlineData("OpeningTests")]
    [InlineData("WitnessTests")]
    [InlineData("WrongClockTests")]
    [InlineData("FullDiskTests")]
    [InlineData("StoreWatchTests")]
    [InlineData("BothDamagedTests")]
    [InlineData("SalvageTests")]
    [InlineData("ImportTests")]
    [InlineData("MaintenanceTests")]
    public void What_this_test_holds_is_promised(string test) =>
        Assert.Contains(
            test,
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".github", "SECURITY.md")),
            StringComparison.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\b(?<!\.)[A-Z]\w+(?:Tests|Laws)\b(?=[`,])")]
    private static partial Regex Named();
}
