namespace ICDD.Drafting;

/// <summary>
/// What its sponsor withdrew, or left behind when it left, another delegation presents again as its own, in the same
/// words. Source: OAS General Assembly, Art. 55.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record TakeOver(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var own = seat.Delegation!.Value;
        if (draft.Find(Proposal) is not { } proposal)
            return new ProposalIsUnknown(Proposal.Symbol);
        if (!IsOffered(draft, proposal, own))
            return proposal.IsOpen
                ? new ProposalIsStillItsSponsors(Proposal.Symbol)
                : new ProposalIsClosed(Proposal.Symbol, proposal.Status);
        var (clean, refusal) = proposal.Change.Check(draft);
        if (refusal is not null)
            return refusal;
        if (RevisionModeRule.Check(draft, clean!) is { } closed)
            return closed;
        var id = ProposalId.Of(own, draft.ProposalCounts.GetValueOrDefault(own) + 1);
        return new ProposalTakenOver(id, own, Proposal, clean!.On(draft) ?? proposal.On) { Change = clean };
    }

    /// <summary>What a group tabled is the group's as long as one of its members sits in the hall.</summary>
    public static bool IsOffered(Draft draft, Proposal proposal, DelegationCode? own) =>
        proposal.Status == ProposalStatus.Withdrawn
        || (proposal.IsOpen
            && IsLeft(draft, proposal)
            && (GroupOf(draft, proposal) is not { } group || group.Has(own ?? default)));

    private static bool IsLeft(Draft draft, Proposal proposal) =>
        Mandate.HolderOf(draft, proposal) is not { } holder || draft.Seating.Find(holder) is { Departed: true };

    private static Group? GroupOf(Draft draft, Proposal proposal) =>
        proposal.OnBehalfOf is { } code && draft.Groups.Find(code) is { Dissolved: false } group
            && group.Members.Any(member => draft.Seating.Find(member) is { Departed: false })
            ? group
            : null;
}

/// <param name="Proposal">The new one.</param>
/// <param name="From">The one that was withdrawn or left behind.</param>
public sealed record ProposalTakenOver(
    ProposalId Proposal, DelegationCode Sponsor, ProposalId From, ClauseId On) : Event
{
    public required Change Change { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var old = draft.Proposals[From];
        var taken = new ProposalTabled(Proposal, Sponsor, On, Change) { Rationale = old.Wording.Rationale }.Apply(
            draft, stamp);
        taken = taken.With(taken.Proposals[Proposal] with { TakenFrom = From });
        return old.IsOpen ? taken.With(old.Close(ProposalStatus.TakenOver, stamp)) : taken;
    }

    public override Touched Touches(Draft draft) => Touched.Only(On, draft.Proposals[From].On);
}
