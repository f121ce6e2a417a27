namespace ICDD.Drafting.Documents;

/// <summary>The fewest clauses that must have been moved, if the others kept their order.</summary>
internal static class MovedClauses
{
    public static HashSet<ClauseId> Of(BaseText @base, Matching matching, int items)
    {
        var places = @base.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var found = Enumerable.Range(0, items).Select(matching.ClauseOf).OfType<BaseClause>().ToList();
        var kept = LongestRise([.. found.Select(clause => places[clause.Id])]);
        var moved = found.Where((_, at) => !kept.Contains(at)).Select(clause => clause.Id).ToHashSet();
        return [.. moved.Where(id => @base.State.Outline.Places[id].Parent is not { } parent || !moved.Contains(parent))];
    }

    // Each number goes on the first pile whose top is not smaller; the piles tell the longest rise.
    private static HashSet<int> LongestRise(IReadOnlyList<int> numbers)
    {
        var tops = new List<int>();
        var before = new int[numbers.Count];
        for (var at = 0; at < numbers.Count; at++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[tops[middle]] < numbers[at] ? (middle + 1, high) : (low, middle);
            }

            before[at] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count)
                tops.Add(at);
            else
                tops[low] = at;
        }

        var rise = new HashSet<int>();
        for (var at = tops.Count == 0 ? -1 : tops[^1]; at >= 0; at = before[at])
            rise.Add(at);
        return rise;
    }
}
