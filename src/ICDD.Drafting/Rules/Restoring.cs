namespace ICDD.Drafting;

/// <summary>
/// What an act changed is as it was before it. Nothing is erased: the words of the act stay among the wordings, its
/// rulings stay and say when they were taken back, and what it made stays as deleted.
/// </summary>
internal static class Restoring
{
    public static Draft Of(Draft draft, long act, Stamp stamp)
    {
        if (Reversibles.Find(draft, act) is not { } taken)
            return draft;
        var without = draft with { Reversible = draft.Reversible.Remove(taken) };
        var cleared = taken.Made.Where(id => without.Clauses[id].Stands)
            .Aggregate(without, (text, id) => text.With(text.Clauses[id].Delete(stamp, []) with { Group = null }));
        var clauses = taken.Clauses.Aggregate(cleared, (text, was) => Restore(text, was, act, stamp));
        var proposals = taken.Proposals.Aggregate(clauses, (text, was) => text.With(was));
        var packages = taken.Packages.Aggregate(proposals, (text, was) => text.With(was));
        return taken.Outline is { } outline ? packages with { Outline = outline } : packages;
    }

    private static Draft Restore(Draft draft, Clause was, long act, Stamp stamp)
    {
        var now = draft.Clauses[was.Id];
        var worded = now.Text == was.Text && now.Stands == was.Stands
            ? now
            : now.Reword(was.Text, stamp, was.Wording.From);
        var restored = was with
        {
            Wordings = worded.Wordings,
            Threads = now.Threads,
            Rulings = now.Rulings.ConvertAll(
                ruling => ruling.Stamp.Version == act ? ruling with { TakenBack = stamp } : ruling),
        };
        return draft with
        {
            Clauses = draft.Clauses.SetItem(was.Id, restored),
            Outline = was.Stands && !now.Stands ? draft.Outline.Restore(was.Id, stamp) : draft.Outline,
        };
    }
}
