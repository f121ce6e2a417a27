namespace ICDD.Drafting;

/// <summary>A delegation lends its name to a proposal, in the wording that it saw.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record CoSponsor(ProposalId Proposal, int Wording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var own = seat.Delegation!.Value;
        return draft.Find(Proposal) switch
        {
            null => new ProposalIsUnknown(Proposal.Symbol),
            { IsOpen: false } closed => new ProposalIsClosed(Proposal.Symbol, closed.Status),
            { AwaitsConfirmation: true } => new ProposalAwaitsConfirmation(Proposal.Symbol),
            var proposal when proposal.Supporters().Contains(own) => new AlreadySo(),
            var proposal when GroupOf(
                draft, proposal, own) is { } group => new GroupHasTabledIt(Proposal.Symbol, group.Name),
            var proposal when proposal.Wording.Number != Wording => new ProposalHasNewWords(Proposal.Symbol),
            _ => new CoSponsorJoined(Proposal, own),
        };
    }

    /// <summary>A member's name is on what its group tabled already, unless it stays out of it.</summary>
    private Group? GroupOf(Draft draft, Proposal proposal, DelegationCode own) =>
        proposal.OnBehalfOf is { } code && draft.Groups.Find(code) is { } group && group.Binds(own)
            && !Standpoints.On(draft, new ThisProposal(Proposal)).IsDissociated(own, code)
            ? group
            : null;
}

public sealed record CoSponsorJoined(ProposalId Proposal, DelegationCode Delegation) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        return CoSponsors.Answered(
            draft.With(proposal with { CoSponsors = proposal.CoSponsors.Add(Delegation) }), Proposal, Delegation);
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
