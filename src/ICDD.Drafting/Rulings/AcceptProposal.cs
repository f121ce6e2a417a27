namespace ICDD.Drafting;

/// <summary>
/// The chair accepts a proposal as proposed: the proposal and the clause in the wordings that the chair had before its
/// eyes. Other proposals stay, to be compared with the new text. Where the text moved on and accepting it gives words
/// that its sponsor did not write, these are the chair's text that reflects it, which the sponsor accepts or maintains.
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
        if (proposal.Change is not (Addition or Amendment) && draft.RefuseUnlessOpen(clause) is { } closed)
            return closed;
        if (proposal.Change.Check(draft).Refusal is { } broken)
            return broken;
        if (proposal.Change.Outcome(draft) is not { } text)
            return new ProposalConflicts(Proposal.Symbol, draft.NumberOf(clause.Id));
        return MergedTextRule.Check([text, .. proposal.Change.FurtherTexts(draft)]) is { } tooMuch
            ? tooMuch
            : Accept(draft, proposal, text, new Stamp(draft.Version + 1, now, seat));
    }

    /// <summary>What goes from the text is in nobody's hands any more.</summary>
    private static IEnumerable<ClauseId> Deleted(Draft before, Draft after) => after.Outline.InOrder().Where(id =>
        after.Clauses[id] is { Stands: false, Group: not null } && before.Clauses[id].Stands);

    /// <summary>A new clause that comes in as another delegation amended it comes in once.</summary>
    private static ProposalId? Replaced(Draft draft, Change change) =>
        change is Amendment amendment && amendment.InFull(draft) is Addition && draft.Find(amendment.Proposal)!.IsOpen
            ? amendment.Proposal
            : null;

    /// <summary>Proposals on clauses that were cut, consolidated or made follow their words at once.</summary>
    private static Decision Accept(Draft draft, Proposal proposal, string text, Stamp stamp)
    {
        var other = OwnWords.NotIn(draft, proposal);
        if (other is { } clause
            && draft.Find(clause) is { } old
            && old.Text != text
            && InOneClause(draft, proposal.Change))
            return new ClauseReworded(clause, text, [proposal.Id]);
        var accepted = new ProposalAccepted(proposal.Id, text)
        {
            Texts = proposal.Change.FurtherTexts(draft),
            KeepsNumbers = proposal.Change.LeavesABis(draft),
            Replaces = Replaced(draft, proposal.Change),
            ReflectedIn = other,
        };
        accepted = accepted with { LeaveGroups = Deleted(draft, accepted.Apply(draft, stamp)).ToSequence() };
        return Rebasing.Of(draft, accepted.Apply(draft, stamp), proposal) is { IsEmpty: false } followed
            ? Decision.Of(accepted, followed)
            : accepted;
    }

    private static bool InOneClause(Draft draft, Change change) => change is Modification { Recommendation: null }
        || (change is Amendment amendment && amendment.InFull(draft) is Modification);
}

/// <param name="Text">The words as they stood after the merge: recorded, so that the record never depends on how a
/// later program merges.</param>
public sealed record ProposalAccepted(ProposalId Proposal, string Text) : Event
{
    /// <summary>The further texts, where the change gives several.</summary>
    public Sequence<string> Texts { get; init; }

    /// <summary>It moves what was put in since the numbering, whose "bis" stays empty.</summary>
    public bool KeepsNumbers { get; init; }

    /// <summary>The proposed clause that came in by this, in the words of its amendment.</summary>
    public ProposalId? Replaces { get; init; }

    /// <summary>Clauses that it deletes while a drafting group has them in hand.</summary>
    public Sequence<ClauseId> LeaveGroups { get; init; }

    /// <summary>The first clause in which the words are not those that the sponsor wrote; none where all are.</summary>
    public ClauseId? ReflectedIn { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        var adopted = proposal.Change.Adopt(
            draft, Text, new Adoptee(stamp, Proposal) { Texts = Texts, KeepsNumbers = KeepsNumbers });
        var made = adopted.ClauseCount > draft.ClauseCount ? draft.NextClause() : (ClauseId?)null;
        var closed = ReflectedIn is { } merged
            ? proposal.Reflect(merged, adopted.Clauses[merged].Wording.Number, stamp)
            : proposal.Close(ProposalStatus.Accepted, stamp);
        var left = DraftingGroupRule.Hand(adopted.With(closed with { Made = made }), LeaveGroups, null);
        var after = PackageRule.Hold(Replaces is { } replaced && made is { } clause
            ? left.With(draft.Proposals[replaced].Reflect(clause, 1, stamp) with { Made = made })
            : left);
        return Reversibles.Settled(
            draft, after, stamp, ReversibleKind.Acceptance,
            Replaces is { } gone && made is not null ? [Proposal, gone] : [Proposal]);
    }

    public override Touched Touches(Draft draft) =>
        draft.Proposals[Proposal] is { Change: Modification or Retain } proposal
            ? Touched.Only(proposal.On)
            : Touched.Everything;
}
