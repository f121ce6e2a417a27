using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The folders of the rules use what stands below them in the picture of <c>src/README.md</c>.</summary>
public sealed partial class LayerTests
{
    private const string Rules = "src/ICDD.Drafting/";

    /// <summary>
    /// What every folder knows and what knows every folder: the draft, and the lists of commands and events.
    /// </summary>
    private static readonly string[] Hub = ["", "Rules"];

    private static readonly Lazy<Dictionary<string, string>> FolderOf = new(() => (
        from path in SourceTree.Files(".cs")
        where path.StartsWith(Rules, StringComparison.Ordinal)
        from Match declared in Declared().Matches(SourceTree.Text(path))
        select (Name: declared.Groups["name"].Value, Folder: Path.GetDirectoryName(path[Rules.Length..])!))
        .DistinctBy(each => each.Name).ToDictionary(each => each.Name, each => each.Folder));

    private static readonly Lazy<Dictionary<string, int>> LayerOf = new(() =>
        Picture().SelectMany((line, at) => line.Select(folder => (folder, at))).ToDictionary(
            each => each.folder, each => each.at));

    [Fact]
    public void Every_folder_of_the_rules_stands_in_the_picture_once() => Assert.Equal(
        FolderOf.Value.Values.Distinct().Except(Hub).Order(StringComparer.Ordinal),
        Picture().SelectMany(line => line).Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_uses_what_stands_below_it() => Assert.Equal(
        Upwards.Order(StringComparer.Ordinal), Found().Order(StringComparer.Ordinal));

    [Fact]
    public void The_text_engine_knows_no_rule() => Assert.DoesNotContain(
        typeof(Redline).Assembly.GetReferencedAssemblies(),
        known => known.Name!.StartsWith("ICDD", StringComparison.Ordinal));

    [Fact]
    public void What_code_calls_is_seen()
    {
        Assert.Contains(typeof(Mandate), UsedTypes.Of(typeof(Propose)));
        Assert.Contains(typeof(GroupCode), UsedTypes.Of(typeof(Propose)));
        Assert.Contains(typeof(Draft), UsedTypes.Of(typeof(Propose)));
    }

    private static IEnumerable<string> Found() =>
        from type in typeof(Draft).Assembly.GetTypes()
        where type.DeclaringType is null && FolderOf.Value.ContainsKey(NameOf(type))
        let home = FolderOf.Value[NameOf(type)]
        from used in UsedTypes.Of(type)
        where used.Assembly == type.Assembly && FolderOf.Value.ContainsKey(NameOf(used))
        let to = FolderOf.Value[NameOf(used)]
        where home != to && !Hub.Contains(home) && !Hub.Contains(to)
            && LayerOf.Value[home] <= LayerOf.Value[to]
        select $"{home}/{NameOf(type)} > {to}/{NameOf(used)}";

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>The lines of the picture, the lowest first.</summary>
    private static IEnumerable<string[]> Picture() =>
        (from Match line in Line().Matches(SourceTree.Text("src/README.md"))
         let names = line.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
         where !names[0].Contains('.')
         select names).Reverse();

    [GeneratedRegex(
        @"^(public|internal) [\w ]*?\b(class|record struct|record|struct|enum|interface|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^    (?<names>[A-Z][\w. ]*\w) +\| ", RegexOptions.Multiline)]
    private static partial Regex Line();
}
