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
        XDocument.Load(
            Path.Combine(Web, "Words", $"{name}{(language == Languages.All[0] ? "" : $".{language.Tag}")}.resx"))
            .Root!.Elements("data")
            .ToDictionary(each => each.Attribute("name")!.Value, each => each.Element("value")!.Value);

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]")]
    private static partial Regex Generated();
}
