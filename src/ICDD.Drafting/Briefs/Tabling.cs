namespace ICDD.Drafting;

/// <summary>
/// The way of a draft out of its brief: tabled on the shared stream, once, and then marked. What goes wrong between the
/// two acts is mended by doing them again.
/// </summary>
public static class Tabling
{
    /// <summary>The draft as all would see it, with the text around it; or why it could not be tabled now.</summary>
    public static (Draft After, Proposal? Proposal, Refusal? Refusal) Preview(
        Draft document, DraftProposal draft, Stamp stamp)
    {
        var decision = draft.Propose.Decide(document, stamp.By, stamp.At);
        if (decision.Refusal is { } refusal)
            return (document, null, refusal);
        var after = decision.Events.Aggregate(document, (now, happened) => happened.Apply(now, stamp));
        return (after, after.Find(decision.Events.OfType<ProposalTabled>().First().Proposal), null);
    }

    /// <summary>
    /// The proposal that already says it, tabled since it was put into these words; the mark is missing.
    /// </summary>
    public static Proposal? Unmarked(Brief brief, DraftProposal draft, Draft document) =>
        draft.TabledAs is not null || draft.Change.On(document) is not { } on || document.Find(on) is not { } clause
            ? null
            : document.ProposalsOn(clause).FirstOrDefault(proposal => brief.Owner.Tabled(proposal)
                && proposal.Wordings[0] is var first
                && first.Change == draft.Change
                && first.Stamp.At >= draft.Stamp.At);

    /// <summary>The words are tabled as they were seen: in a newer wording they are not.</summary>
    public static async Task<Outcome> Run(BriefRoom room, DraftProposal seen, Seat seat)
    {
        if (room.Read(seat) is not { } brief)
            return new Outcome.Refused(room.Refuse(seat) ?? new BriefIsSealed());
        if (DraftProposalRule.CheckUntabled(brief, seen.Id) is { } closed)
            return new Outcome.Refused(closed);
        var draft = brief.Find(seen.Id)!;
        if (draft.Wording != seen.Wording)
            return new Outcome.Refused(new DraftProposalHasNewWords());
        return Unmarked(brief, draft, room.Document.Draft) is { } proposal
            ? await Mark(room, draft, proposal.Id, seat).ConfigureAwait(false)
            : await TableAndMark(room, draft, seat).ConfigureAwait(false);
    }

    private static async Task<Outcome> TableAndMark(BriefRoom room, DraftProposal draft, Seat seat)
    {
        var outcome = await room.Document.Do(draft.Tabling, draft.Propose, seat).ConfigureAwait(false);
        if (outcome is Outcome.Refused { Refusal: CommandIdIsTaken }
            && Unmarked(room.Read(seat) ?? new Brief(room.Owner), draft, room.Document.Draft) is { } byAnother)
            return await Mark(room, draft, byAnother.Id, seat).ConfigureAwait(false);
        if (outcome is not Outcome.Recorded recorded)
            return outcome;
        var proposal = room.Document.Draft.Proposals.Values
            .First(each => each.Wordings[0].Stamp.Version == recorded.Version);
        var marked = await Mark(room, draft, proposal.Id, seat).ConfigureAwait(false);
        return marked is Outcome.Unanswered ? marked : outcome;
    }

    private static Task<Outcome> Mark(BriefRoom room, DraftProposal draft, ProposalId proposal, Seat seat) =>
        room.Do(draft.Tabling, new MarkTabled(draft.Id, draft.Wording, proposal), seat);
}
