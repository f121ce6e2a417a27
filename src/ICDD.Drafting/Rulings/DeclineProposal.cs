namespace ICDD.Drafting;

[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DeclineProposal(ProposalId Proposal, int ProposalWording, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ChairRule.CheckDecline(draft, Proposal, ProposalWording) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new ProposalDeclined(Proposal, reason.Text);
    }
}

public sealed record ProposalDeclined(ProposalId Proposal, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Settled(
        draft,
        draft.With(draft.Proposals[Proposal].Close(ProposalStatus.Declined, stamp, Reason)),
        stamp,
        ReversibleKind.Decline,
        Proposal);

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
