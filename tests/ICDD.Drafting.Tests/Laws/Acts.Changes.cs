using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>What is proposed, placed, taken over and corrected.</summary>
public static partial class Acts
{
    private static AcceptProposal Accept(Draft draft, Step step)
    {
        var proposal = draft.Find(ProposalOf(draft, step));
        return new(
            ProposalOf(draft, step),
            WordingOf(proposal?.Wording.Number, step),
            WordingOf(draft.Find(proposal?.On ?? default(ClauseId))?.Wording.Number, step));
    }

    private static Change ChangeOf(Draft draft, Step step) => ChangeOn(draft, ClauseOf(draft, step.What), step);

    private static Change ChangeOn(Draft draft, ClauseId clause, Step step)
    {
        var wording = step.Other % 4 == 0 ? 1 : WordingOf(draft.Find(clause)?.Wording.Number, step);
        return (step.Act / Weights % 8) switch
        {
            0 or 1 => new Deletion(clause, wording),
            2 or 3 when step.Who % 3 > 0 => new Addition(AnchorOf(draft, step), KindOf(step.Words), Said(step))
            {
                Recommendation = DetailsFor(KindOf(step.Words), step),
            },
            2 or 3 or 4 => OtherChangeOn(draft, clause, wording, step),
            _ => new Modification(clause, wording, Edited(draft.Find(clause)?.TextAt(wording) ?? "", step)),
        };
    }

    private static Change OtherChangeOn(Draft draft, ClauseId clause, int wording, Step step) => (step.Words % 7) switch
    {
        0 => new Move(clause, AnchorOf(draft, step)),
        1 => new Split(clause, wording, Halves(draft.Find(clause)?.TextAt(wording) ?? "", step)),
        2 => new Consolidation(
            [new(clause, wording), new(ClauseOf(draft, step.Who), WordingOf(draft, step with { What = step.Who }))],
            Said(step)),
        3 => new Retain(clause, wording),
        4 => new Section(Heading, [
            new Modification(clause, wording, Edited(draft.Find(clause)?.TextAt(wording) ?? "", step)),
            new Deletion(Heading, 1)]),
        5 when draft.Find(Heading) is { Kind: ClauseKind.Heading } => step.Who % 2 == 0
            ? Section.Deleting(draft, Heading)
            : Section.Moving(draft, Heading, AnchorOf(draft, step)),
        _ => Amending(draft, step),
    };

    private static Amendment Amending(Draft draft, Step step)
    {
        var id = ProposalOf(draft, step);
        var words = draft.Find(id) is { } target ? Amendment.WordsOf(target.Change) ?? "" : "";
        return new(id, WordingOf(draft.Find(id)?.Wording.Number, step), Edited(words, step));
    }

    private static Sequence<string> Halves(string text, Step step)
    {
        var words = text.Split(' ');
        var at = 1 + step.Who % Math.Max(1, words.Length - 1);
        return [string.Join(' ', words.Take(at)), string.Join(' ', words.Skip(at))];
    }

    private static AcceptAmendment AcceptFriendly(Draft draft, Step step)
    {
        var amendments = draft.Proposals.Values.Where(each => each is { IsOpen: true, Change: Amendment })
            .OrderBy(each => each.Id.Value, StringComparer.Ordinal).ToList();
        if (amendments.Count == 0)
            return new AcceptAmendment(ProposalOf(draft, step), 1, 1);
        var amendment = amendments[step.What % amendments.Count];
        var target = draft.Find(((Amendment)amendment.Change).Proposal);
        return new(amendment.Id, WordingOf(amendment.Wording.Number, step), WordingOf(target?.Wording.Number, step));
    }

    private static SeenClause SeenOf(Draft draft, Step step)
    {
        var on = draft.Find(ProposalOf(draft, step))?.On ?? ClauseOf(draft, step.What);
        return new(on, WordingOf(draft.Find(on)?.Wording.Number, step));
    }

    private static PlaceProposal Placing(Draft draft, Step step)
    {
        var queue = AmbiguousQueue.Of(draft);
        if (queue.Count == 0)
            return new PlaceProposal(ProposalOf(draft, step), 1, ChangeOf(draft, step));
        var one = queue[step.What % queue.Count];
        var on = one.Candidates[step.Who % one.Candidates.Count];
        var wording = WordingOf(draft.Find(on)?.Wording.Number, step);
        return new(one.Proposal, one.Wording, draft.Find(one.Proposal)!.Change switch
        {
            Deletion => new Deletion(on, wording),
            Move => new Move(on, AnchorOf(draft, step)),
            Retain => new Retain(on, wording),
            Split => new Split(on, wording, Halves(draft.Find(on)?.TextAt(wording) ?? "", step)),
            _ => new Modification(on, wording, Edited(draft.Find(on)?.TextAt(wording) ?? "", step)),
        })
        {
            Consent = Rationale(step),
        };
    }

    private static ProposalId ClosedProposalOf(Draft draft, Step step, ProposalStatus status)
    {
        var closed = draft.Proposals.Values.Where(proposal => proposal.Status == status)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        return closed.Count == 0 || step.What % 7 == 6 ? ProposalOf(draft, step) : closed[step.What % closed.Count].Id;
    }

    private static MaintainProposal Maintaining(Draft draft, Step step)
    {
        var id = ClosedProposalOf(draft, step, ProposalStatus.Reflected);
        var on = draft.Find(id) is { Reflections: [.., var last] } ? last.Clause : ClauseOf(draft, step.What);
        return new(id, new SeenClause(on, WordingOf(draft.Find(on)?.Wording.Number, step)));
    }

    private static ChangeEditorially Corrected(Draft draft, ClauseId clause, Step step)
    {
        var issued = draft.Find(clause) is null ? "" : IssuedText.TextOf(draft, clause);
        return step.Who % 4 == 0
            ? new(clause, issued, Edited(issued, step), (EditorialKind)(step.Other % 4))
            : new(clause, issued, issued.EndsWith(';') ? issued.TrimEnd(';') : issued + ";", EditorialKind.Punctuation);
    }

    private static int ChangeOn(Draft draft, Step step) => draft.Editorial.Changes.Count - step.Other % 3;

    private static int DoubtedOn(Draft draft, Step step) =>
        draft.Editorial.Changes.FindLast(change => change.Status == EditorialStatus.Challenged)?.Number
            ?? ChangeOn(draft, step);

    private static Sequence<ClauseId> ClausesOf(Draft draft, Step step) =>
        step.Who % 3 == 0 ? [] : [ClauseOf(draft, step.What), ClauseOf(draft, step.Words)];

    private static Change Rewritten(Draft draft, Step step) => draft.Find(ProposalOf(draft, step))?.Change switch
    {
        Addition addition when step.Other % 5 > 0 => addition with { Text = Said(step) },
        Modification modified when step.Other % 5 > 0 => modified with { Text = Edited(modified.Text, step) },
        Deletion deletion when step.Other % 5 > 0 => deletion,
        _ => ChangeOf(draft, step),
    };

    /// <summary>The words with one of them changed, so that many proposals can be brought together.</summary>
    private static string Edited(string text, Step step)
    {
        if (step.Words % 9 == 8 || text.Length == 0)
            return Said(step);
        var words = text.Split(' ');
        words[step.Words % words.Length] = step.Who % 3 == 0 ? "" : $"w{step.Who}";
        return string.Join(' ', words);
    }
}
