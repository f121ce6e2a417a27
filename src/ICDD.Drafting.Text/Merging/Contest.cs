namespace ICDD.Drafting;

/// <summary>Base pieces that one or more sides changed, with the words of each side that did.</summary>
internal sealed record Contest(int Start, int End, IReadOnlyDictionary<int, string> Wordings)
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
            var wordings = changes[first..next]
                .GroupBy(one => one.Side, one => one.Change)
                .ToDictionary(own => own.Key, own => sides[own.Key].Words(start, end, own.First(), own.Last()));
            yield return new(start, end, wordings);
        }
    }
}
