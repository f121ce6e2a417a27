using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// Which clauses of two texts stand elsewhere in the newer one: under another clause, or past others that kept their
/// order. Nobody moved because somebody else did, or because a clause came or went between them.
/// </summary>
internal static class MovedClauses
{
    public static ImmutableHashSet<ClauseId> Between(Outline old, Outline @new)
    {
        var common = @new.Places.Keys.Where(old.Places.ContainsKey).ToList();
        var elsewhere = common.Where(id => old.Places[id].Parent != @new.Places[id].Parent);
        return common.Where(id => old.Places[id].Parent == @new.Places[id].Parent)
            .Select(id => @new.Places[id].Parent).Distinct()
            .SelectMany(parent => OutOfOrder(old, @new, parent))
            .Concat(elsewhere)
            .ToImmutableHashSet();
    }

    private static IEnumerable<ClauseId> OutOfOrder(Outline old, Outline @new, ClauseId? parent)
    {
        var before = old.ChildrenOf(parent).Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at);
        var siblings = @new.ChildrenOf(parent).Where(before.ContainsKey).ToList();
        var places = siblings.ConvertAll(id => before[id]);
        if (places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second))
            return [];
        var kept = Rising(
            places, at => old.Places[siblings[at]].Moves == @new.Places[siblings[at]].Moves ? places.Count + 1 : 1);
        return siblings.Where((_, at) => !kept.Contains(at));
    }

    /// <summary>
    /// The heaviest choice of places that rise: what nobody touched weighs more than anything that was moved on
    /// purpose.
    /// </summary>
    private static HashSet<int> Rising(List<int> places, Func<int, long> weigh)
    {
        var (heaviest, from) = (new long[places.Count], new int[places.Count]);
        for (var at = 0; at < places.Count; at++)
        {
            from[at] = -1;
            for (var earlier = 0; earlier < at; earlier++)
                if (places[earlier] < places[at] && heaviest[earlier] > (from[at] < 0 ? 0 : heaviest[from[at]]))
                    from[at] = earlier;
            heaviest[at] = weigh(at) + (from[at] < 0 ? 0 : heaviest[from[at]]);
        }

        var kept = new HashSet<int>();
        for (var at = Array.IndexOf(heaviest, heaviest.Max()); at >= 0; at = from[at])
            kept.Add(at);
        return kept;
    }
}
