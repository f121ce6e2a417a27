namespace ICDD.Drafting;

/// <summary>
/// What a section's changes, carried out one after the other, would leave: what one of them takes away another does not
/// change, nothing stands under what is deleted, nothing is brought in or moved there to go with it, and nothing stands
/// where it may not, or deeper than the signs reach.
/// </summary>
internal static class SectionTrial
{
    public static Refusal? Refuse(Draft draft, IReadOnlyList<Change> changes)
    {
        var after = draft;
        foreach (var change in changes)
        {
            if (Misplaced(after, change) is { } refusal)
                return refusal;
            after = change.Adopt(after, Amendment.WordsOf(change) ?? "", Adoptee.None);
        }

        var deleted = changes.OfType<Deletion>().SelectMany(change => change.Reaches(draft)).ToHashSet();
        return after.Outline.Places.Keys.Where(id => IsLost(draft, after, id, deleted))
            .Select(Refusal (id) => new ChangeNeedsDeletedClause(draft.NumberOf(Known(draft, after, id))))
            .FirstOrDefault()
            ?? changes.Where(change => change is Modification or Move).Select(change => change.On(draft)!.Value)
                .Where(id => !after.Clauses[id].Stands)
                .Select(id => new ChangesOfSectionClash(draft.NumberOf(id)))
                .FirstOrDefault();
    }

    private static Refusal? Misplaced(Draft draft, Change change) => change switch
    {
        Move move => MoveRule.Check(draft, move.Clause, move.Anchor),
        Addition addition => PlacementRule.Check(draft, addition.Anchor, addition.Kind),
        _ => null,
    };

    /// <summary>
    /// Whether it came to stand under a deleted clause, or goes with one though nobody proposes that it go.
    /// </summary>
    private static bool IsLost(Draft before, Draft after, ClauseId id, HashSet<ClauseId> deleted) =>
        after.Clauses[id].Stands
        ? StandsUnderDeleted(after, id) && !(before.Find(id) is not null && StandsUnderDeleted(before, id))
        : !deleted.Contains(id) && before.Find(id) is not { Stands: false };

    private static bool StandsUnderDeleted(Draft draft, ClauseId id) =>
        draft.Outline.Places[id].Parent is { } parent && !draft.Clauses[parent].Stands;

    /// <summary>A clause that is only proposed has no number yet: the one above it is named.</summary>
    private static ClauseId Known(Draft before, Draft after, ClauseId id) => before.Find(id) is null
        ? Known(before, after, after.Outline.Places[id].Parent!.Value)
        : id;
}
