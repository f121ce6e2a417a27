namespace ICDD.Drafting.Documents;

/// <summary>
/// The fewest clauses that must have been moved, if the others kept their order; a heading that went with everything
/// that belongs to it is one section.
/// </summary>
internal sealed class MovedClauses
{
    private readonly HashSet<ClauseId> _sections = [];

    public MovedClauses(Comparison of)
    {
        var places = of.Base.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(
            pair => pair.Id, pair => pair.at);
        var found = Enumerable.Range(0, of.Items.Count).Select(of.Matching.ClauseOf).OfType<BaseClause>().ToList();
        var facts = new Facts(of);
        var kept = LongestRise([.. found.Select(clause => places[clause.Id])]);
        var moved = found.Where((_, at) => !kept.Contains(at)).Select(clause => clause.Id).ToHashSet();
        All = [.. moved.Where(id => Parent(of, id) is not { } parent || !moved.Contains(parent))
            .Where(id => !IsOfAnotherArea(of, facts, id))];
        Alone = [.. All];
        foreach (var heading in found.Where(clause => clause.Kind == ClauseKind.Heading && All.Contains(clause.Id)))
            if (of.Draft.Find(heading.Id) is { Stands: true }
                && SectionPassage.Of(of.Draft, heading.Id).ToList() is { Count: > 1 } passage
                && passage.TrueForAll(All.Contains))
            {
                _sections.Add(heading.Id);
                Alone.ExceptWith(passage);
            }
    }

    /// <summary>All that went elsewhere, the topmost of each family.</summary>
    public HashSet<ClauseId> All { get; }

    /// <summary>Those that went by themselves.</summary>
    public HashSet<ClauseId> Alone { get; }

    public bool IsSection(ClauseId heading) => _sections.Contains(heading);

    private static ClauseId? Parent(Comparison of, ClauseId id) => of.Base.State.Outline.Places[id].Parent;

    /// <summary>
    /// A recommendation that stands in another table has another focus area, which says where it stands.
    /// </summary>
    private static bool IsOfAnotherArea(Comparison of, Facts facts, ClauseId id) =>
        of.Base.State.Clauses[id].Recommendation is { } was
        && of.Matching.ItemOf(id) is { } item
        && facts.AreaOf(of.Items[item]) is { } area && area != was.FocusArea;

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
