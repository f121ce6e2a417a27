namespace ICDD.Drafting;

/// <summary>
/// The chair accepts a proposal as proposed: the proposal and the clause in the wordings that the chair had before its
/// eyes. Other proposals stay, to be compared with the new text.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AcceptProposal(ProposalId Proposal, int ProposalWording, int ClauseWording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ChairRule.CheckProposal(draft, Proposal, ProposalWording) is { } refusal)
            return refusal;
        var proposal = draft.Find(Proposal)!;
        var clause = draft.Clauses[proposal.On];
        if (clause.Wording.Number != ClauseWording)
            return new ClauseHasNewWords(draft.NumberOf(clause.Id));
        if (proposal.Change is not Addition && draft.RefuseUnlessOpen(clause) is { } closed)
            return closed;
        if (proposal.Change.Check(draft).Refusal is { } broken)
            return broken;
        return proposal.Change.Outcome(draft) is { } text
            ? new ProposalAccepted(Proposal, text)
            : new ProposalConflicts(Proposal.Symbol, draft.NumberOf(clause.Id));
    }
}

/// <param name="Text">The words as they stood after the merge: recorded, so that the record never depends on how a
/// later program merges.</param>
public sealed record ProposalAccepted(ProposalId Proposal, string Text) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        var made = proposal.Change is Addition ? draft.NextClause() : (ClauseId?)null;
        return proposal.Change.Adopt(draft, Text, new Adoptee(stamp, Proposal))
            .With(proposal.Close(ProposalStatus.Accepted, stamp) with { Made = made });
    }

    public override Touched Touches(Draft draft) =>
        draft.Proposals[Proposal] is { Change: Modification } proposal ? Touched.Only(proposal.On) : Touched.Everything;
}
