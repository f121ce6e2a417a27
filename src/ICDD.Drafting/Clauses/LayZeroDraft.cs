namespace ICDD.Drafting;

/// <summary>A clause of a zero draft as it is handed in, with what stands under it.</summary>
public sealed record ZeroClause(ClauseKind Kind, string Text)
{
    public Recommendation? Recommendation { get; init; }

    public Sequence<ZeroClause> Children { get; init; }

    /// <summary>Looks no deeper than it has to: what is handed in may be nested without end.</summary>
    public bool IsDeeperThan(int levels) => levels == 0 || Children.Any(child => child.IsDeeperThan(levels - 1));

    public IEnumerable<ZeroClause> Family() => Children.SelectMany(child => child.Family()).Prepend(this);
}

/// <summary>
/// The whole zero draft at once, into a blank text. Ids are given depth-first, c1, c2, and so on, so that a
/// recommendation may name the clauses that it follows from.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record LayZeroDraft(Sequence<ZeroClause> Clauses) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.ClauseCount > 0)
            return new TextIsNotBlank();
        if (Clauses.Count == 0)
            return new TextIsBlank();
        if (Clauses.Any(clause => clause.IsDeeperThan(PlacementRule.DeepestLevel)))
            return new TooManyLevels(PlacementRule.DeepestLevel);
        var count = Clauses.Sum(clause => clause.Family().Count());
        if (count > Limits.ZeroDraftClauses)
            return new TooManyClauses(count, Limits.ZeroDraftClauses);
        return Lay(draft, new Stamp(draft.Version + 1, now, seat));
    }

    private Decision Lay(Draft draft, Stamp stamp)
    {
        var clean = new List<ZeroClause>(Clauses.Count);
        foreach (var clause in Clauses)
        {
            var anchor = ZeroDraftLaid.End(draft);
            var (laid, refusal) = Clean(draft, clause, anchor);
            if (refusal is not null)
                return refusal;
            draft = ZeroDraftLaid.Put(draft, laid!, anchor, stamp);
            clean.Add(laid!);
        }

        return new ZeroDraftLaid(clean.ToSequence());
    }

    private static (ZeroClause? Clean, Refusal? Refusal) Clean(Draft draft, ZeroClause clause, Anchor anchor)
    {
        var text = PlainText.Read(clause.Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return (null, refusal);
        var (details, bad) = RecommendationRule.Check(draft, clause.Kind, clause.Recommendation);
        if ((bad ?? PlacementRule.Check(draft, anchor, clause.Kind)) is { } misplaced)
            return (null, misplaced);
        var children = new List<ZeroClause>();
        foreach (var child in clause.Children)
        {
            var (clean, inner) = CleanChild(draft, clause.Kind, child);
            if (inner is not null)
                return (null, inner);
            children.Add(clean!);
        }

        return (clause with { Text = text.Text, Recommendation = details, Children = children.ToSequence() }, null);
    }

    private static (ZeroClause? Clean, Refusal? Refusal) CleanChild(Draft draft, ClauseKind above, ZeroClause child) =>
        above is ClauseKind.Heading or ClauseKind.Recommendation || child.Kind != above
            ? (null, new ClauseCannotStandThere(child.Kind, ""))
            : Clean(draft, child, new Anchor());
}

public sealed record ZeroDraftLaid(Sequence<ZeroClause> Clauses) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        foreach (var clause in Clauses)
            draft = Put(draft, clause, End(draft), stamp);
        return draft;
    }

    public static Anchor End(Draft draft) =>
        draft.Outline.Roots.IsEmpty ? new Anchor() : Anchor.Behind(draft.Outline.Roots[^1]);

    public static Draft Put(Draft draft, ZeroClause clause, Anchor anchor, Stamp stamp)
    {
        var id = draft.NextClause();
        draft = draft.Insert(
            new NewClause(anchor, clause.Kind, clause.Text) { Recommendation = clause.Recommendation }, stamp, []);
        Anchor next = Anchor.Under(id);
        foreach (var child in clause.Children)
        {
            var childId = draft.NextClause();
            draft = Put(draft, child, next, stamp);
            next = Anchor.Behind(childId);
        }

        return draft;
    }
}
