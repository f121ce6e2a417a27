using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The resource files and the sources of the web project, as they stand in the repository.</summary>
internal static partial class Resources
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Samples.Bali, "../../src/ICDD.Drafting.Web"));

    public static IReadOnlyList<string> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Web, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !Generated().IsMatch(file))
            .Select(File.ReadAllText),
    ];

    /// <summary>The words of a language by key; the first language has no tag in its file's name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string name, Language language) =>
        In(Path.Combine(Web, "Words", $"{name}{(language == Languages.All[0] ? "" : $".{language.Tag}")}.resx"));

    /// <summary>All files of words that the sources have, of this project and of the documents.</summary>
    public static IEnumerable<(string Name, string? Language, IReadOnlyDictionary<string, string> Words)> Files =>
        from path in Directory.EnumerateFiles(Path.Combine(Web, ".."), "*.resx", SearchOption.AllDirectories)
        where !Generated().IsMatch(path)
        let name = Path.GetFileNameWithoutExtension(path).Split('.')
        select (name[0], name.ElementAtOrDefault(1), In(path));

    private static IReadOnlyDictionary<string, string> In(string path) => XDocument.Load(path)
        .Root!.Elements("data")
        .ToDictionary(each => each.Attribute("name")!.Value, each => each.Element("value")!.Value);

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]")]
    private static partial Regex Generated();
}
