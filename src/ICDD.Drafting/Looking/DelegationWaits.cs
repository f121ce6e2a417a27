namespace ICDD.Drafting;

/// <summary>What waits for a delegation, also where it speaks for a group.</summary>
internal static class DelegationWaits
{
    public static IEnumerable<Waiting> Of(Draft draft, DelegationCode own) =>
    [
        .. SilenceWaits.Of(draft, own),
        .. draft.Outline.InOrder().Select(id => draft.Clauses[id]).SelectMany(clause => On(draft, clause, own)),
    ];

    private static IEnumerable<Waiting> On(Draft draft, Clause clause, DelegationCode own) =>
        draft.ProposalsOn(clause).Where(proposal => Mandate.Holds(draft, proposal, own))
            .Select(proposal => On(draft, proposal)).OfType<Waiting>()
            .Concat(PositionWaits.On(draft, clause, own))
            .Concat(ThreadWaits.On(draft, clause, own))
            .Concat(InHand(draft, clause, own));

    private static Waiting? On(Draft draft, Proposal proposal) => KindOf(draft, proposal) is { } kind
        ? new Waiting(kind) { On = proposal.On, Proposal = proposal.Id, Group = proposal.OnBehalfOf }
        : null;

    private static WaitingKind? KindOf(Draft draft, Proposal proposal) =>
        UnansweredReflections.IsUnanswered(proposal) ? WaitingKind.Reflection
        : !proposal.IsOpen ? null
        : proposal.AwaitsConfirmation ? WaitingKind.FloorProposal
        : AmbiguousQueue.Of(draft, proposal) is not null ? WaitingKind.Placement
        : proposal.Change.Standing(draft) switch
        {
            Standing.Conflicting => WaitingKind.Conflict,
            Standing.WithoutTarget => WaitingKind.WithoutTarget,
            _ => null,
        };

    private static IEnumerable<Waiting> InHand(Draft draft, Clause clause, DelegationCode own)
    {
        if (clause is { Group: { } code, IsOpen: true } && draft.Find(code)?.Facilitator == own)
            yield return new Waiting(WaitingKind.GroupClause) { On = clause.Id };
    }
}
