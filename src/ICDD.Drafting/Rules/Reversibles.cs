namespace ICDD.Drafting;

/// <summary>The newest acts that may be taken back, kept while they are untouched.</summary>
public static class Reversibles
{
    /// <summary>A part of the meaning of every record: another number would give older records another.</summary>
    private const int Kept = 24;

    public static Reversible? Find(Draft draft, long act) => draft.Reversible.Find(each => each.Act == act);

    /// <summary>A ruling on clauses, which may reach the others of a package.</summary>
    internal static Draft Ruled(Draft before, Draft after, Stamp stamp, params ReadOnlySpan<ClauseId> clauses) =>
        Keep(after, new Reversible(stamp.Version, ReversibleKind.Ruling)
        {
            Clauses = [.. Changed(before, after, clauses)],
            Packages = ChangedPackages(before, after),
        });

    /// <summary>What was done with proposals, and to the text by it.</summary>
    internal static Draft Settled(
        Draft before, Draft after, Stamp stamp, ReversibleKind kind, params ReadOnlySpan<ProposalId> proposals)
    {
        var changed = new List<Proposal>();
        foreach (var id in proposals)
            changed.Add(before.Proposals[id]);
        var ordered = !ReferenceEquals(before.Outline, after.Outline);
        var made = Enumerable.Range(1, after.ClauseCount - before.ClauseCount).Select(before.ClauseAfter)
            .Where(after.Clauses.ContainsKey).ToSequence();
        return ordered && made.Count > 0 && HasMoved(before.Outline, after.Outline)
            ? after
            : Keep(after, new Reversible(stamp.Version, kind)
            {
                Proposals = changed.ToSequence(),
                Clauses = ReferenceEquals(before.Clauses, after.Clauses) ? [] : [.. Changed(before, after)],
                Made = made,
                Outline = ordered && made.Count == 0 ? before.Outline : null,
            });
    }

    internal static Draft Put(Draft after, Stamp stamp) => Keep(
        after, new Reversible(stamp.Version, ReversibleKind.Question) { Number = after.Questions.Count });

    internal static Draft Broken(Draft before, Draft after, Stamp stamp, SilenceId silence) => Keep(
        after, new Reversible(stamp.Version, ReversibleKind.SilenceBreak)
        {
            Silence = silence,
            Number = after.Find(silence)!.Breaks.Count,
            Clauses = [.. Changed(before, after)],
            Packages = ChangedPackages(before, after),
        });

    /// <summary>Other proposals went along with the words: the act that moved them stays.</summary>
    internal static Draft Followed(Draft draft, Stamp stamp) =>
        draft with { Reversible = draft.Reversible.RemoveAll(each => each.Act == stamp.Version - 1) };

    private static Draft Keep(Draft after, Reversible act)
    {
        var older = after.Reversible.Count < Kept ? after.Reversible : after.Reversible.RemoveAt(0);
        return after with { Reversible = older.Add(act with { Marks = Footprint.Of(after, act) }) };
    }

    private static List<Clause> Changed(Draft before, Draft after, ReadOnlySpan<ClauseId> clauses)
    {
        if (!ReferenceEquals(before.Packages, after.Packages))
            return [.. Changed(before, after)];
        var changed = new List<Clause>();
        foreach (var id in clauses)
            changed.Add(before.Clauses[id]);
        return changed;
    }

    private static IEnumerable<Clause> Changed(Draft before, Draft after) => before.Clauses
        .Where(pair => !ReferenceEquals(pair.Value, after.Clauses.GetValueOrDefault(pair.Key)))
        .Select(pair => pair.Value).OrderBy(clause => clause.Id.Value, StringComparer.Ordinal);

    private static Sequence<Package> ChangedPackages(Draft before, Draft after) =>
        before.Packages.Where(each => !ReferenceEquals(each, after.Find(each.Code))).ToSequence();

    /// <summary>Besides what came in, something stands elsewhere.</summary>
    private static bool HasMoved(Outline before, Outline after) => before.Places.Any(pair =>
        after.Places[pair.Key].Moves != pair.Value.Moves || after.Places[pair.Key].Parent != pair.Value.Parent);
}
