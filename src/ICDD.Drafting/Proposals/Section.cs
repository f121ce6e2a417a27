namespace ICDD.Drafting;

/// <summary>
/// Changes within one section, a heading's passage, that stand or fall together: the whole section goes, or goes
/// elsewhere, or several of its clauses change at once.
/// </summary>
public sealed record Section(ClauseId Heading, Sequence<Change> Changes) : Change
{
    public const int MostChanges = 200;

    public override ClauseId? On(Draft draft) => Heading;

    public override IEnumerable<ClauseId> Reaches(Draft draft) =>
        Changes.SelectMany(change => change.Reaches(draft)).Distinct();

    public override IEnumerable<Change> SingleChanges(Draft draft) =>
        Changes.SelectMany(change => change.SingleChanges(draft));

    public override bool IsWhere(Change other) => other is Section section && section.Heading == Heading;

    public static Section Deleting(Draft draft, ClauseId heading) => new(
        heading, SectionPassage.Of(draft, heading)
            .Select(id => (Change)new Deletion(id, draft.Clauses[id].Wording.Number)).ToSequence());

    public static Section Moving(Draft draft, ClauseId heading, Anchor anchor)
    {
        var passage = SectionPassage.Of(draft, heading).ToList();
        return new(heading, passage
            .Select((id, at) => (Change)new Move(id, at == 0 ? anchor : Anchor.Behind(passage[at - 1]))).ToSequence());
    }

    public override Sequence<string> Words(Draft draft) =>
        Changes.SelectMany(change => change.Words(draft)).ToSequence();

    public override int Makes() => Changes.Sum(change => change.Makes());

    public override ClauseId? OtherThanWritten(Draft draft) =>
        Each(draft).Select(each => each.Change.OtherThanWritten(each.Draft))
            .FirstOrDefault(clause => clause is not null);

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Heading) is not { } heading)
            return (null, new ClauseIsUnknown(Heading));
        if (heading.Kind != ClauseKind.Heading)
            return (null, new ClauseIsNoHeading(draft.NumberOf(Heading)));
        if (Changes.Count is < 1 or > MostChanges)
            return (null, new SectionNeedsChanges(Changes.Count, MostChanges));
        return CheckEach(draft);
    }

    public override Standing Standing(Draft draft)
    {
        var standings = Each(draft).Select(each => each.Change.Standing(each.Draft)).ToHashSet();
        return standings.Contains(Drafting.Standing.WithoutTarget) ? Drafting.Standing.WithoutTarget
            : standings.Contains(Drafting.Standing.Conflicting) ? Drafting.Standing.Conflicting
            : standings.Contains(Drafting.Standing.Clean) ? Drafting.Standing.Clean
            : Drafting.Standing.Contained;
    }

    /// <summary>All of its changes, or none.</summary>
    public override string? Outcome(Draft draft) =>
        Each(draft).All(each => each.Change.Outcome(each.Draft) is not null) ? draft.Clauses[Heading].Text : null;

    /// <summary>One text for each change, in their order.</summary>
    public override Sequence<string> FurtherTexts(Draft draft) =>
        Each(draft).Select(each => each.Change.Outcome(each.Draft) ?? "").ToSequence();

    public override Change? Renew(Draft draft) =>
        Each(draft).Select(each => each.Change.Renew(each.Draft) ?? each.Change).ToSequence() is var renewed
            && renewed != Changes
            ? this with { Changes = renewed }
            : null;

    /// <summary>A clause that is moved, by itself or with one above it, does not go with what it stood under.</summary>
    public override bool Deletes(Draft draft, ClauseId clause) => base.Deletes(draft, clause)
        && !Changes.OfType<Move>().Any(move => draft.Outline.Family(move.Clause).Contains(clause));

    public override bool LeavesABis(Draft draft) => Changes.Any(change => change.LeavesABis(draft));

    public override Draft Adopt(Draft draft, string text, Adoptee from)
    {
        for (var at = 0; at < Changes.Count; at++)
            draft = Changes[at].Adopt(draft, from.Texts[at], from);
        return draft;
    }

    private (Change? Clean, Refusal? Refusal) CheckEach(Draft draft)
    {
        var passage = SectionPassage.Of(draft, Heading).SelectMany(draft.Outline.Family).ToHashSet();
        var clean = new List<Change>(Changes.Count);
        var moved = draft;
        foreach (var change in Ordered(draft))
        {
            if (change is not (Modification or Addition or Deletion or Move))
                return (null, new ChangeCannotStandInSection());
            var (each, refusal) = change.Check(change is Deletion ? moved : draft);
            if (each is not null && (each.On(draft) is not { } on || !passage.Contains(on)))
                refusal = new ClauseIsOutsideSection(
                    each.On(draft) is { } other ? draft.NumberOf(other) : "", draft.NumberOf(Heading));
            // its neighbour may go before it
            if (refusal is not null && !(refusal is NothingIsChanged && change is Move))
                return (null, refusal);
            clean.Add(each!);
            if (each is Move move && MoveRule.Check(moved, move.Clause, move.Anchor) is null)
                moved = move.Adopt(moved, "", Adoptee.None);
        }

        return (Twice(clean, draft) ?? SectionTrial.Refuse(draft, clean)) is { } unsound
            ? (null, unsound)
            : (this with { Changes = clean.ToSequence() }, null);
    }

    /// <summary>What is moved away from a clause goes before the clause is deleted, however the two are sent.</summary>
    private Sequence<Change> Ordered(Draft draft)
    {
        var leaving = Changes.OfType<Deletion>().Where(deletion => draft.Find(deletion.Clause) is not null)
            .SelectMany(deletion => draft.Outline.Family(deletion.Clause).Skip(1)).ToHashSet();
        return Changes.Any(change => change is Move move && leaving.Contains(move.Clause))
            ? Changes.Where(change => change is not Deletion).Concat(Changes.Where(change => change is Deletion))
                .ToSequence()
            : Changes;
    }

    private static ChangesOfSectionClash? Twice(List<Change> changes, Draft draft)
    {
        var seen = new HashSet<(ClauseId?, Type)>();
        return changes.Where(change => change is not Addition && !seen.Add((change.On(draft), change.GetType())))
            .Select(change => new ChangesOfSectionClash(draft.NumberOf(change.On(draft)!.Value))).FirstOrDefault();
    }

    /// <summary>
    /// Each change with the draft that the ones before it leave: what they clear the way for may follow.
    /// </summary>
    private IEnumerable<(Change Change, Draft Draft)> Each(Draft draft)
    {
        foreach (var change in Changes)
        {
            yield return (change, draft);
            if (change is Move && change.Outcome(draft) is { } text)
                draft = change.Adopt(draft, text, Adoptee.None);
        }
    }
}
