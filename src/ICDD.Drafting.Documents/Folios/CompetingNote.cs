namespace ICDD.Drafting.Documents;

/// <summary>With whom an open proposal competes, and for which words, in one sentence each.</summary>
internal static class CompetingNote
{
    public static IEnumerable<string> Of(Draft draft, Proposal proposal, Words words) =>
        Competing.For(draft, proposal).Select(each => Say(draft, each, string.Join(", ", each.Symbols), words));

    private static string Say(Draft draft, Competition each, string symbols, Words words) =>
        (each.Kind, each.Words) switch
        {
            (RivalryKind.Whole, _) => words.Say("CompetesForTheWhole", symbols, draft.NumberOf(each.Clause)),
            (RivalryKind.Place, "") => words.Say("CompetesForTheStart", symbols),
            (RivalryKind.Place, var before) => words.Say("CompetesForThePlace", symbols, OneLine.Of(before)),
            (_, var both) => words.Say("CompetesForTheWords", symbols, OneLine.Of(both)),
        };
}
