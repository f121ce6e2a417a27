namespace ICDD.Drafting;

[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record LeaveCoSponsors(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var own = seat.Delegation!.Value;
        return draft.Find(Proposal) switch
        {
            null => new ProposalIsUnknown(Proposal.Symbol),
            { IsOpen: false } closed => new ProposalIsClosed(Proposal.Symbol, closed.Status),
            var proposal when !proposal.CoSponsors.Contains(own) => new AlreadySo(),
            _ => new CoSponsorLeft(Proposal, own),
        };
    }
}

public sealed record CoSponsorLeft(ProposalId Proposal, DelegationCode Delegation) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        return draft.With(proposal with { CoSponsors = proposal.CoSponsors.Remove(Delegation) });
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
