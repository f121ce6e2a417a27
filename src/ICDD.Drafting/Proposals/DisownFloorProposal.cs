namespace ICDD.Drafting;

[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record DisownFloorProposal(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        OwnProposalRule.Check(draft, Proposal, seat) is { } refusal ? refusal
        : draft.Find(Proposal)!.AwaitsConfirmation ? new FloorProposalDisowned(Proposal)
        : new NothingToConfirm(Proposal.Symbol);
}

public sealed record FloorProposalDisowned(ProposalId Proposal) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Proposals[Proposal].Close(ProposalStatus.Disowned, stamp));

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
