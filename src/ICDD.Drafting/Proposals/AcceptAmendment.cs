namespace ICDD.Drafting;

/// <summary>
/// A friendly amendment: the sponsor takes another delegation's words into its own proposal, while that may have new
/// words.
/// </summary>
/// <param name="Wording">The sponsor's own proposal, in the wording before its eyes.</param>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record AcceptAmendment(ProposalId Amendment, int AmendmentWording, int Wording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ChairRule.CheckAmendment(draft, Amendment, AmendmentWording) is { } refusal)
            return refusal;
        if (draft.Find(Amendment)!.Change is not Amendment amendment)
            return new ProposalIsNoAmendment(Amendment.Symbol);
        if (OwnProposalRule.Check(draft, amendment.Proposal, seat) is { } notOwn)
            return notOwn;
        var proposal = draft.Find(amendment.Proposal)!;
        if (proposal.Wording.Number != Wording)
            return new ProposalHasNewWords(proposal.Id.Symbol);
        return amendment.TakenIn(draft) is { } change
            ? (change.Check(draft).Refusal ?? RevisionModeRule.Check(draft, change)) is { } broken
                ? broken
                : new AmendmentAccepted(Amendment, proposal.Id, change)
            : new AmendmentConflicts(Amendment.Symbol, proposal.Id.Symbol);
    }
}

public sealed record AmendmentAccepted(ProposalId Amendment, ProposalId Proposal, Change Change) : Event
{
    /// <summary>Co-sponsors, who lent their names to other words, have to join again.</summary>
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal].Reword(Change, stamp, WordingCause.Amended);
        return CoSponsors.Ask(draft, Proposal, draft.Proposals[Proposal].CoSponsors)
            .With(proposal with
            {
                Wordings = proposal.Wordings.SetItem(
                    proposal.Wordings.Count - 1, proposal.Wording with { Amendment = Amendment }),
                CoSponsors = [],
            })
            .With(draft.Proposals[Amendment].Close(ProposalStatus.TakenIn, stamp));
    }

    public override Touched Touches(Draft draft) =>
        Touched.Only(draft.Proposals[Proposal].On, draft.Proposals[Amendment].On);
}
