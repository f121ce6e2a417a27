namespace ICDD.Drafting;

[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ConfirmFloorProposal(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        OwnProposalRule.Check(draft, Proposal, seat) is { } refusal ? refusal
        : draft.Find(Proposal)!.AwaitsConfirmation ? new FloorProposalConfirmed(Proposal)
        : new NothingToConfirm(Proposal.Symbol);
}

public sealed record FloorProposalConfirmed(ProposalId Proposal) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Proposals[Proposal] with { AwaitsConfirmation = false });

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
