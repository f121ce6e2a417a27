namespace ICDD.Drafting.Documents;

/// <summary>With whom an open proposal competes, and for which words, in one sentence each.</summary>
internal static class CompetingNote
{
    public static IEnumerable<string> Of(Draft draft, Proposal proposal, Words words) => Competing.With(draft, proposal)
        .GroupBy(each => (each.Clause, each.Kind, each.Words))
        .Select(same => (same.Key.Kind, same.Key.Words, Symbols: string.Join(
            ", ", same.Select(each => each.Proposal.Id.Symbol).Distinct()),
            Number: draft.NumberOf(same.Key.Clause)))
        .Select(one => (one.Kind, one.Words) switch
        {
            (RivalryKind.Whole, _) => words.Say("CompetesForTheWhole", one.Symbols, one.Number),
            (RivalryKind.Place, "") => words.Say("CompetesForTheStart", one.Symbols),
            (RivalryKind.Place, _) => words.Say("CompetesForThePlace", one.Symbols, OneLine.Of(one.Words)),
            _ => words.Say("CompetesForTheWords", one.Symbols, OneLine.Of(one.Words)),
        });
}
