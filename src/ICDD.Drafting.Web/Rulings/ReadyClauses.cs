namespace ICDD.Drafting.Web;

/// <summary>What the chair could agree now: the open clauses whose words nobody proposes to change. Headings need no agreement.</summary>
public static class ReadyClauses
{
    public static IReadOnlyList<Clause> Of(Draft draft) =>
    [
        .. draft.Standing().Where(clause =>
            clause is { IsOpen: true, Kind: not ClauseKind.Heading } && !AgreementRule.OnTheWords(draft, clause).Any()),
    ];
}
