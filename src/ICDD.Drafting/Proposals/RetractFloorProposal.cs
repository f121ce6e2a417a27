namespace ICDD.Drafting;

/// <summary>
/// The secretariat takes back, with a reason, what it entered from the floor and nobody has confirmed.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Negotiation)]
public sealed record RetractFloorProposal(ProposalId Proposal, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Check(draft) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new FloorProposalRetracted(Proposal, reason.Text);
    }

    private Refusal? Check(Draft draft) => draft.Find(Proposal) switch
    {
        null => new ProposalIsUnknown(Proposal.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(Proposal.Symbol, closed.Status),
        { AwaitsConfirmation: false } => new ProposalIsConfirmed(Proposal.Symbol),
        _ => null,
    };
}

public sealed record FloorProposalRetracted(ProposalId Proposal, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Proposals[Proposal].Close(ProposalStatus.Retracted, stamp, Reason));

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
