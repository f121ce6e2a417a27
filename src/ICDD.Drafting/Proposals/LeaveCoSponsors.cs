namespace ICDD.Drafting;

/// <summary>A co-sponsor takes its name back, or does not lend it to the newer words.</summary>
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
            var proposal when !proposal.CoSponsors.Contains(own)
                && !CoSponsors.ToConfirm(draft, proposal).Contains(own) => new AlreadySo(),
            _ => new CoSponsorLeft(Proposal, own),
        };
    }
}

public sealed record CoSponsorLeft(ProposalId Proposal, DelegationCode Delegation) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        var left = proposal.CoSponsors.Contains(Delegation)
            ? draft.With(proposal with { CoSponsors = proposal.CoSponsors.Remove(Delegation) })
            : draft;
        return CoSponsors.Answered(left, Proposal, Delegation);
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
