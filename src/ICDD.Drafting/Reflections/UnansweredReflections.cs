namespace ICDD.Drafting;

/// <summary>
/// Proposals that the chair's text reflects and whose sponsors have not said yet whether they accept that.
/// </summary>
public static class UnansweredReflections
{
    public static IEnumerable<Proposal> Of(Draft draft) =>
        draft.Outline.InOrder().SelectMany(id => On(draft, draft.Clauses[id]));

    public static IEnumerable<Proposal> Of(Draft draft, DelegationCode sponsor) =>
        Of(draft).Where(proposal => proposal.Sponsor == sponsor);

    public static IEnumerable<Proposal> On(Draft draft, Clause clause) => draft.ProposalsOn(clause).Where(IsUnanswered);

    public static bool IsUnanswered(Proposal proposal) =>
        proposal is { Status: ProposalStatus.Reflected, Reflections: [.., { Answer: null }] };
}
