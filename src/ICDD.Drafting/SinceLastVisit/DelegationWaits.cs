namespace ICDD.Drafting;

/// <summary>What waits for the delegations on a clause, also where one speaks for a group.</summary>
internal static class DelegationWaits
{
    public static IEnumerable<Awaited> On(Draft draft, Clause clause) =>
        draft.ProposalsOn(clause).SelectMany(proposal => On(draft, proposal).Concat(ProposalWaits.On(draft, proposal)))
            .Concat(PositionWaits.On(draft, clause))
            .Concat(ThreadWaits.On(draft, clause))
            .Concat(InHand(draft, clause));

    private static IEnumerable<Awaited> On(Draft draft, Proposal proposal)
    {
        if (KindOf(draft, proposal) is { } kind && Mandate.HolderOf(draft, proposal) is { } holder)
            yield return new Awaited(
                holder,
                new Waiting(kind) { On = proposal.On, Proposal = proposal.Id, Group = proposal.OnBehalfOf });
    }

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

    private static IEnumerable<Awaited> InHand(Draft draft, Clause clause)
    {
        if (clause is { Group: { } code, IsOpen: true } && draft.Find(code) is { } group)
            yield return new Awaited(group.Facilitator, new Waiting(WaitingKind.GroupClause) { On = clause.Id });
    }
}
