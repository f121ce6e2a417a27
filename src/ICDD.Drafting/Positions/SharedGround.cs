namespace ICDD.Drafting;

/// <summary>
/// Something that delegations let be known of one wording: their names on a proposal, or a signal. Only support and
/// objection count: who can live with something, or waits for its capital, has not said where it stands.
/// </summary>
public sealed record SharedGround(Matter Matter, int Wording, PositionSignal Signal, Sequence<Stance> Stances)
{
    public IEnumerable<DelegationCode> Delegations => Stances.Select(stance => stance.Delegation.Code);

    /// <summary>
    /// Every ground of the draft, in the order of the text: proposals that were not withdrawn, clauses as they stand.
    /// </summary>
    public static IEnumerable<SharedGround> All(Draft draft) => Matters(draft).SelectMany(matter => On(draft, matter));

    private static IEnumerable<Matter> Matters(Draft draft) =>
        from id in draft.Outline.InOrder()
        let clause = draft.Clauses[id]
        from matter in Proposals(draft, clause)
            .Concat(clause is { Stands: true, Positions.IsEmpty: false } ? [new ThisClause(id)] : [])
        select matter;

    private static IEnumerable<Matter> Proposals(Draft draft, Clause clause) => draft.ProposalsOn(clause)
        .Where(proposal => proposal.Status is not (ProposalStatus.Withdrawn or ProposalStatus.Disowned))
        .Where(proposal => !proposal.CoSponsors.IsEmpty
            || !proposal.Positions.IsEmpty
            || proposal.OnBehalfOf is not null)
        .Select(proposal => new ThisProposal(proposal.Id));

    private static IEnumerable<SharedGround> On(Draft draft, Matter matter) =>
        from stance in Standpoints.On(draft, matter).Stances()
        let standpoint = stance.Standpoint
        where standpoint.Signal is PositionSignal.Support or PositionSignal.Object
        group stance by (Wording: WordingOf(draft, matter, standpoint), standpoint.Signal) into alike
        orderby alike.Key.Wording, alike.Key.Signal
        select new SharedGround(matter, alike.Key.Wording, alike.Key.Signal, alike.ToSequence());

    private static int WordingOf(Draft draft, Matter matter, Standpoint standpoint) =>
        standpoint is { ToBeReconfirmed: true, Said: { } said } ? said.Wording : matter.WordingIn(draft);
}
