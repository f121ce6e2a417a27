namespace ICDD.Drafting;

/// <summary>The sponsor withdraws at any time before the decision; others may present it again.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record WithdrawProposal(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        OwnProposalRule.Check(draft, Proposal, seat) is { } refusal ? refusal : new ProposalWithdrawn(Proposal);
}

public sealed record ProposalWithdrawn(ProposalId Proposal) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Settled(
        draft,
        draft.With(draft.Proposals[Proposal].Close(ProposalStatus.Withdrawn, stamp)),
        stamp,
        ReversibleKind.Withdrawal,
        Proposal);

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
