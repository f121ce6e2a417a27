namespace ICDD.Drafting.Documents;

/// <summary>The computed remarks on a clause of a text under negotiation: <c>[Agreed ad ref]</c>.</summary>
internal static class Notations
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

    public static Sequence<Run> Noted(this Sequence<Run> runs, string notation) =>
        notation.Length == 0 ? runs : [.. runs, Run.Plain(" "), Run.Notation(notation)];
}
