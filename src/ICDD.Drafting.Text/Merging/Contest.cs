namespace ICDD.Drafting;

/// <summary>Base pieces that one or more sides changed, with the changes of each side that did.</summary>
internal sealed record Contest(int Start, int End, IReadOnlyDictionary<int, WordChange[]> Changes)
{
    /// <summary>
    /// Gathers the changes of several sides against one base, joining those of which <paramref name="touch"/> says
    /// that the first, ending there, touches the second, starting there.
    /// </summary>
    public static IEnumerable<Contest> Between(IReadOnlyList<SideChanges> sides, Func<int, int, bool> touch)
    {
        var changes = sides
            .SelectMany((side, index) => side.Changes.Select(change => (Side: index, Change: change)))
            .OrderBy(one => one.Change.OldStart)
            .ThenBy(one => one.Change.OldEnd)
            .ToList();
        for (int first = 0, next; first < changes.Count; first = next)
        {
            var (start, end) = (changes[first].Change.OldStart, changes[first].Change.OldEnd);
            for (next = first + 1; next < changes.Count && touch(end, changes[next].Change.OldStart); next++)
                end = Math.Max(end, changes[next].Change.OldEnd);
            yield return new(start, end, changes[first..next]
                .GroupBy(one => one.Side, one => one.Change)
                .ToDictionary(own => own.Key, own => own.ToArray()));
        }
    }

    /// <summary>What this side has in the place of the base's words; null where it left them.</summary>
    public string? WordsOf(int side, IReadOnlyList<SideChanges> sides) =>
        Changes.TryGetValue(side, out var own) ? sides[side].Words(Start, End, own[0], own[^1]) : null;

    /// <summary>Whether all that one side did here, the other did too, or struck with more around it.</summary>
    public bool Contains(int side, int other, IReadOnlyList<SideChanges> sides) =>
        Array.TrueForAll(Changes[other], change =>
        Array.Exists(Changes[side], own =>
            (own.OldStart == change.OldStart
                && own.OldEnd == change.OldEnd
                && sides[side].Words(own) == sides[other].Words(change))
            || (change.IsDeletion
                && own.IsDeletion
                && own.OldStart <= change.OldStart
                && change.OldEnd <= own.OldEnd)));
}
