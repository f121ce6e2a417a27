namespace ICDD.Drafting;

/// <summary>
/// What stands in one bracket: base pieces [Start, End) with the words of each side that changed them. Changes share it
/// only where they share a piece; words put in beside somebody's change stand on their own.
/// </summary>
internal sealed record Edit(int Start, int End, IReadOnlyList<(int Side, string Words)> Wordings)
{
    /// <summary>In order; what is put in at a place comes before what changes from there on.</summary>
    public static IEnumerable<Edit> Over(IReadOnlyList<SideChanges> sides)
    {
        var changes = sides.SelectMany((side, index) => side.Changes.Select(change => (Side: index, Change: change)))
            .OrderBy(one => one.Change.OldStart).ThenBy(one => one.Change.OldEnd).ToList();
        for (int first = 0, next; first < changes.Count; first = next)
        {
            var (start, end) = (changes[first].Change.OldStart, changes[first].Change.OldEnd);
            next = first + 1;
            if (start == end)
                while (next < changes.Count
                    && changes[next].Change is { IsInsertion: true } same
                    && same.OldStart == start)
                    next++;
            else
                for (; next < changes.Count && changes[next].Change.OldStart < end; next++)
                    end = Math.Max(end, changes[next].Change.OldEnd);
            yield return new(start, end, [.. changes[first..next]
                .GroupBy(one => one.Side, one => one.Change)
                .Select(own => (own.Key, sides[own.Key].Words(start, end, own.First(), own.Last())))]);
        }
    }
}
