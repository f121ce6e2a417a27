using System.Collections.Immutable;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A clause that went to another place stands in a redline twice: struck where it was, put in where it is. For that its
/// old place gets a name of its own in both texts, which the newer one does not fill.
/// </summary>
internal static class Moved
{
    private const string Prefix = "was-";

    public static Pair Apart(TextState old, TextState @new)
    {
        var moved = Roots(old, @new).SelectMany(old.Outline.Family).Where(id => old.TextOf(id).Length > 0).ToHashSet();
        if (moved.Count == 0)
            return new Pair(old, @new);
        var renamed = Renamed(old.Outline, moved);
        return new Pair(
            old with
            {
                Outline = renamed,
                Clauses = old.Clauses.RemoveRange(moved).AddRange(
                    moved.Select(id => KeyValuePair.Create(Was(id), old.Clauses[id] with { Id = Was(id) }))),
            },
            @new with { Outline = WithOldPlaces(renamed, @new.Outline) });
    }

    /// <summary>What went elsewhere since the older text, of which that text and the newer one have words.</summary>
    public static IEnumerable<ClauseId> Roots(TextState old, TextState @new) => old.Outline.InOrder().Where(id =>
        old.Clauses[id].Kind != ClauseKind.Recommendation
        && @new.TextOf(id).Length > 0
        && @new.Outline.Places[id].Moves > old.Outline.Places[id].Moves);

    /// <summary>The clause of which this is the old place; itself for all others.</summary>
    public static ClauseId Of(ClauseId id) => IsOldPlace(id) ? new(id.Value[Prefix.Length..]) : id;

    public static bool IsOldPlace(ClauseId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal);

    private static ClauseId Was(ClauseId id) => new(Prefix + id.Value);

    private static Outline Renamed(Outline outline, HashSet<ClauseId> moved)
    {
        return outline with
        {
            Roots = outline.Roots.ConvertAll(Name),
            Places = outline.Places.ToImmutableDictionary(pair => Name(pair.Key), pair => pair.Value with
            {
                Parent = pair.Value.Parent is { } parent ? Name(parent) : null,
                Children = pair.Value.Children.ConvertAll(Name),
            }),
            Vacant = outline.Vacant.ConvertAll(gap => gap with
            {
                Parent = gap.Parent is { } parent ? Name(parent) : null,
                Before = gap.Before is { } before ? Name(before) : null,
            }),
        };

        ClauseId Name(ClauseId id) => moved.Contains(id) ? Was(id) : id;
    }

    /// <summary>
    /// The old places, each behind the last sibling of its day that is still there; they count for no number.
    /// </summary>
    private static Outline WithOldPlaces(Outline old, Outline outline)
    {
        foreach (var id in old.InOrder().Where(IsOldPlace))
        {
            var place = old.Places[id];
            if (place.Parent is { } parent && !outline.Places.ContainsKey(parent))
                continue;
            var siblings = old.ChildrenOf(place.Parent);
            var before = siblings.Take(siblings.IndexOf(id))
                .LastOrDefault(each => outline.Places.TryGetValue(each, out var there) && there.Parent == place.Parent);
            outline = outline.InsertDirectly(
                id,
                new Place(place.Kind, place.Parent) { Dropped = true },
                before.Value is null ? new Anchor(null, place.Parent) : Anchor.Behind(before));
        }

        return outline;
    }
}
