using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The map of the sources leads to what stands there.</summary>
public sealed partial class MapTests
{
    private static readonly string Map = SourceTree.Text("src/README.md");

    private static readonly Lazy<HashSet<string>> Places = new(() => [.. SourceTree.Files().SelectMany(Above)]);

    private static List<(string Sought, List<string> Where)> Rows =>
    [
        .. from Match row in Row().Matches(Map[..Map.IndexOf("# Where do I change X?", StringComparison.Ordinal)])
           where row.Groups[2].Value.Contains('`')
           select (row.Groups[1].Value.Trim(), PathsIn(row.Groups[2].Value).ToList()),
    ];

    [Fact]
    public void More_than_forty_things_are_found_in_one_step()
    {
        Assert.True(Rows.Count > 40);
        Assert.All(Rows, row => Assert.NotEmpty(row.Where));
    }

    [Theory]
    [InlineData("undo")]
    [InlineData("autosave")]
    [InlineData("who wrote this word")]
    [InlineData("time zone")]
    [InlineData("upload")]
    [InlineData("session")]
    [InlineData("rate limit")]
    [InlineData("notification")]
    [InlineData("rebase")]
    [InlineData("merge")]
    [InlineData("audit")]
    [InlineData("backup")]
    [InlineData("permission")]
    [InlineData("translation")]
    [InlineData("health")]
    [InlineData("snapshot")]
    [InlineData("diff")]
    [InlineData("deadline")]
    [InlineData("print")]
    [InlineData("settings")]
    public void A_newcomer_finds(string sought) =>
        Assert.Contains(Rows, row => row.Sought.Contains(sought, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Each_place_of_the_first_table_is_named_whole_and_exists() => Assert.All(
        Rows.SelectMany(row => row.Where), path => Assert.Contains(
            Places.Value, place => place == $"src/{path}" || place == $"tests/{path}"));

    [Fact]
    public void Every_folder_and_file_that_the_maps_name_exists() => Assert.All(
        new[] { "src/README.md", "tests/README.md", "README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md" }
            .SelectMany(map => PathsIn(SourceTree.Text(map)).Where(IsWritten).Select(path => (map, path))),
        named => Assert.True(Exists(named.path), $"{named.map} names {named.path}"));

    [Fact]
    public void What_does_not_exist_is_seen()
    {
        Assert.False(Exists("ICDD.Drafting/Nowhere"));
        Assert.False(Exists("Nowhere.cs"));
        Assert.True(Exists("Clauses/Numbering.cs"));
    }

    private static bool IsWritten(string path) =>
        Path.GetExtension(path) is ".cs" or ".razor" or ".js" or ".css" or ".typ" or ".resx"
        || path.StartsWith("ICDD.Drafting", StringComparison.Ordinal) && path.Contains('/');

    private static bool Exists(string path)
    {
        var wanted = new Regex("(^|/)" + Regex.Escape(path.TrimEnd('/')).Replace(@"\*", "[^/]*") + @"(\.cs|\.razor)?$");
        return Places.Value.Any(wanted.IsMatch);
    }

    private static IEnumerable<string> PathsIn(string text) =>
        from Match quoted in Quoted().Matches(text) select quoted.Groups[1].Value;

    private static IEnumerable<string> Above(string path)
    {
        for (var at = path; at.Length > 0; at = Path.GetDirectoryName(at)!.Replace('\\', '/'))
            yield return at;
    }

    [GeneratedRegex(@"^\| ([^|]+) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([\w./*-]+)`")]
    private static partial Regex Quoted();
}
