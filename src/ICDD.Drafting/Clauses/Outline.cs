using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>A clause's place in the text.</summary>
public sealed record Place(ClauseKind Kind, ClauseId? Parent = null)
{
    public ImmutableList<ClauseId> Children { get; init; } = [];

    /// <summary>Came in after the last numbering: it is "bis" until the secretariat renumbers.</summary>
    public bool Inserted { get; init; }

    /// <summary>The version that put it in; none where it is only tried how the text would look.</summary>
    public long? CameIn { get; init; }

    /// <summary>Was deleted before the last numbering: it holds its place, but no number.</summary>
    public bool Dropped { get; init; }

    /// <summary>
    /// How often it was moved in the negotiation: a move proposed before another one is seen to be older.
    /// </summary>
    public int Moves { get; init; }

    public bool Matches(Place other) => Children.SequenceEqual(other.Children)
        && this with { Children = [], Moves = 0 } == other with { Children = [], Moves = 0 };
}

/// <summary>A number that stays empty until the numbers run through again: its clause was moved away.</summary>
/// <param name="Before">The sibling that follows the gap; none at the end.</param>
public sealed record Vacancy(ClauseId Clause, ClauseKind Kind, ClauseId? Parent = null, ClauseId? Before = null)
{
    /// <summary>Of a clause put in since: the "bis" or "ter" that nobody else gets.</summary>
    public NumberSlot? Taken { get; init; }
}

/// <summary>The place of a number among those put in: behind which number of its series, and as how manyth.</summary>
public sealed record NumberSlot(int Number, int Nth);

/// <summary>The order of the text and nothing else: acts on wording leave it, and so all numbers, untouched.</summary>
public sealed record Outline
{
    public static Outline Empty { get; } = new();

    public ImmutableList<ClauseId> Roots { get; init; } = [];

    public ImmutableDictionary<ClauseId, Place> Places { get; init; } = ImmutableDictionary<ClauseId, Place>.Empty;

    public ImmutableList<Vacancy> Vacant { get; init; } = [];

    public bool Holds(Anchor anchor) =>
        (anchor.After is not { } after || Places.ContainsKey(after))
        && (anchor.Parent is not { } parent || Places.ContainsKey(parent));

    /// <summary>The clause under which something anchored here stands, or none at the top level.</summary>
    public ClauseId? ParentAt(Anchor anchor) =>
        anchor.After is { } after ? Places[after].Parent : anchor.Parent;

    public ImmutableList<ClauseId> ChildrenOf(ClauseId? parent) => parent is { } id ? Places[id].Children : Roots;

    /// <summary>Behind what was put in at the same place before: "ter" follows "bis".</summary>
    public Outline Insert(ClauseId clause, Place place, Anchor anchor)
    {
        var siblings = ChildrenOf(place.Parent);
        var at = anchor.After is { } after ? siblings.IndexOf(after) + 1 : 0;
        while (place.Inserted && at < siblings.Count && GoesBefore(Places[siblings[at]], place))
            at++;
        return (this with { Places = Places.SetItem(clause, place) }).WithChildren(
            place.Parent, siblings.Insert(at, clause));
    }

    /// <summary>Exactly behind its anchor.</summary>
    public Outline InsertDirectly(ClauseId clause, Place place, Anchor anchor)
    {
        var siblings = ChildrenOf(place.Parent);
        var at = anchor.After is { } after ? siblings.IndexOf(after) + 1 : 0;
        return (this with { Places = Places.SetItem(clause, place) }).WithChildren(
            place.Parent, siblings.Insert(at, clause));
    }

    public Outline Remove(ClauseId clause)
    {
        var parent = Places[clause].Parent;
        var gone = WithChildren(parent, ChildrenOf(parent).Remove(clause));
        return gone with { Places = gone.Places.RemoveRange(Family(clause)) };
    }

    /// <summary>What lost its number to a renumbering comes back as something put in since.</summary>
    public Outline Restore(ClauseId clause, Stamp stamp)
    {
        if (Places[clause] is not { Dropped: true } place)
            return this;
        var back = place with { Dropped = false, Inserted = true, CameIn = stamp.Version };
        return this with { Places = Places.SetItem(clause, back) };
    }

    public Outline Move(ClauseId clause, Anchor anchor)
    {
        var place = Places[clause];
        var lifted = WithChildren(place.Parent, ChildrenOf(place.Parent).Remove(clause));
        return lifted.Insert(clause, place with { Parent = lifted.ParentAt(anchor) }, anchor);
    }

    /// <summary>
    /// Moves a clause that has a number already: no other number changes. It is "bis" at its new place, and its old
    /// number stays empty, until the secretariat renumbers.
    /// </summary>
    public Outline Relocate(ClauseId clause, Anchor anchor, Stamp stamp) =>
        Places[clause] is { Inserted: false, Dropped: false } place
        ? Relocate(clause, anchor, stamp, new Vacancy(clause, place.Kind, place.Parent, Next(clause)))
        : Relocate(clause, anchor, stamp, (Vacancy?)null);

    /// <summary>The same for a clause put in since: its "bis" stays empty too.</summary>
    public Outline Relocate(ClauseId clause, Anchor anchor, Stamp stamp, NumberSlot left) => Relocate(
        clause, anchor, stamp,
        new Vacancy(clause, Places[clause].Kind, Places[clause].Parent, Next(clause)) { Taken = left });

    private Outline Relocate(ClauseId clause, Anchor anchor, Stamp stamp, Vacancy? left)
    {
        var (place, before) = (Places[clause], Next(clause));
        var vacant = Vacant.ConvertAll(gap => gap.Before == clause ? gap with { Before = before } : gap);
        var lifted = WithChildren(place.Parent, ChildrenOf(place.Parent).Remove(clause)) with
        {
            Vacant = left is null ? vacant : vacant.Add(left),
        };
        var there = place with
        {
            Parent = lifted.ParentAt(anchor),
            Inserted = true,
            CameIn = stamp.Version,
            Moves = place.Moves + 1,
        };
        return lifted.InsertDirectly(clause, there, anchor);
    }

    private ClauseId? Next(ClauseId clause)
    {
        var siblings = ChildrenOf(Places[clause].Parent);
        var next = siblings.IndexOf(clause) + 1;
        return next < siblings.Count ? siblings[next] : null;
    }

    /// <summary>The clause and everything under it, in the order of the text.</summary>
    public IEnumerable<ClauseId> Family(ClauseId clause) =>
        Places[clause].Children.SelectMany(Family).Prepend(clause);

    /// <summary>Every clause in the order of the text, recommendations last since they form the annex.</summary>
    public IEnumerable<ClauseId> InOrder() => Body().Concat(Annex());

    public IEnumerable<ClauseId> Body() =>
        Roots.Where(id => Places[id].Kind != ClauseKind.Recommendation).SelectMany(Family);

    public IEnumerable<ClauseId> Annex() =>
        Roots.Where(id => Places[id].Kind == ClauseKind.Recommendation).SelectMany(Family);

    public int DepthOf(ClauseId clause) => Places[clause].Parent is { } parent ? DepthOf(parent) + 1 : 0;

    /// <summary>Numbers run through again: what was inserted is counted, what was deleted is not.</summary>
    public Outline Renumber(Func<ClauseId, bool> stands) => this with
    {
        Vacant = [],
        Places = Places.ToImmutableDictionary(
            pair => pair.Key, pair => pair.Value with { Inserted = false, CameIn = null, Dropped = !stands(pair.Key) }),
    };

    /// <summary>Whether it is the same order with the same numbers, however each of the two came about.</summary>
    public bool Matches(Outline other) => ReferenceEquals(this, other)
        || (Roots.SequenceEqual(other.Roots)
            && Vacant.SequenceEqual(other.Vacant)
            && Places.Count == other.Places.Count
            && Places.All(pair => other.Places.TryGetValue(pair.Key, out var place) && pair.Value.Matches(place)));

    /// <summary>A heading put in begins its own part, and the preamble stays before the rest.</summary>
    private static bool GoesBefore(Place earlier, Place place) => earlier.Inserted
        && (earlier.Kind == place.Kind || (earlier.Kind != ClauseKind.Heading && earlier.Kind < place.Kind));

    private Outline WithChildren(ClauseId? parent, ImmutableList<ClauseId> children) => parent is { } id
        ? this with { Places = Places.SetItem(id, Places[id] with { Children = children }) }
        : this with { Roots = children };
}
