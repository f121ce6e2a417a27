using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The number before a paragraph, as documents write it: <c>3.</c>, <c>3 bis.</c>, <c>(a)</c>, <c>IV.</c>, <c>R.12</c>.
/// It is never a part of the words.
/// </summary>
internal static partial class ClauseSigns
{
    /// <summary>The number with which a paragraph begins; empty where it begins with none.</summary>
    public static string Of(string text) =>
        Leading().Match(text) is { Success: true } found ? found.Groups["sign"].Value.Trim() : "";

    public static string Without(string text) => text[Leading().Match(text).Length..];

    /// <summary>How deep a sign stands below its paragraph, by its form; 0 for numbers of paragraphs.</summary>
    public static int DepthOf(string sign) => sign switch
    {
        "" => 0,
        _ when SmallRoman().IsMatch(sign) => 2,
        _ when Letter().IsMatch(sign) => 1,
        _ => 0,
    };

    // A sign is set apart by a tab, or it ends in a bracket or a full stop and a blank follows.
    [GeneratedRegex(
        @"^\s*(?<sign>(?:R\.\s?\d{1,4}|(?:PP|OP)\s?\d{1,4}\.?|\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLCDM]{1,8}|"
        + @"[ivxlcdm]{1,8}|[a-z]{1,2}|[A-Z])[.)])"
        + @"(?:\s(?:ante\s?)?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|\w{2,5}decies|ante|"
        + @"\(\d+\)))?\.?"
        + @"|(?:\d{1,4}|[IVXLCDM]{1,8})\s(?:ante\s?)?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|"
        + @"decies|\w{2,5}decies|ante|\(\d+\))\.)"
        + @"(?:\s+|$)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\(?[a-z]{1,2}[.)]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"^\((?:i{1,3}|iv|vi{0,3}|ix|x[ivx]*)\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SmallRoman();
}
