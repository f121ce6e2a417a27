using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>The computed remarks on a clause of a text under negotiation: <c>[Agreed ad ref]</c>.</summary>
internal static partial class Notations
{
    public static string None(ClauseText clause) => "";

    public static Func<ClauseText, string> OfStatus(Words words) => clause => clause.Status switch
    {
        ClauseStatus.Agreed => words["Agreed"],
        ClauseStatus.AgreedAdReferendum => words["AgreedAdReferendum"],
        ClauseStatus.AgreedInGroup => words["AgreedInGroup"],
        ClauseStatus.Deferred => words["Deferred"],
        _ => "",
    };

    /// <summary>A line of Markdown without the remark that an export put behind it.</summary>
    public static string Without(string markdown) => Remark().Replace(markdown, "");

    [GeneratedRegex(@"\s+\*\*\\\[[^\]*]*\\\]\*\*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    public static Sequence<Run> Noted(this Sequence<Run> runs, string notation) =>
        notation.Length == 0 ? runs : [.. runs, Run.Plain(" "), Run.Notation(notation)];
}
