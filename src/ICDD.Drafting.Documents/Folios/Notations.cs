namespace ICDD.Drafting.Documents;

/// <summary>The computed remarks on a clause of a text under negotiation: <c>[Agreed ad referendum]</c>.</summary>
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

    /// <summary>What stands behind clauses of files that were exported, by this program or an earlier one.</summary>
    public static Sequence<string> All(Words words) =>
    [
        words["Agreed"],
        words["AgreedAdReferendum"],
        words["AgreedAdReferendumEarlier"],
        words["AgreedInGroup"],
        words["Deferred"],
    ];

    public static Sequence<Run> Noted(this Sequence<Run> runs, string notation) =>
        notation.Length == 0 ? runs : [.. runs, Run.Plain(" "), Run.Notation(notation)];
}
