namespace ICDD.Drafting;

/// <summary>The secretariat moves a clause, and what stands under it, within the zero draft.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record MoveClause(ClauseId Clause, Anchor Anchor) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        var family = draft.Outline.Family(Clause).ToHashSet();
        if (family.Any(id => id == Anchor.After || id == Anchor.Parent))
            return new ClauseCannotFollowItself(draft.NumberOf(Clause));
        if (PlacementRule.Check(draft, Anchor, clause.Kind) is { } refusal)
            return refusal;
        var own = family.Max(draft.Outline.DepthOf) - draft.Outline.DepthOf(Clause);
        var above = draft.Outline.ParentAt(Anchor) is { } parent ? draft.Outline.DepthOf(parent) + 1 : 0;
        return above + own >= PlacementRule.DeepestLevel
            ? new TooManyLevels(PlacementRule.DeepestLevel)
            : new ClauseMoved(Clause, Anchor);
    }
}

public sealed record ClauseMoved(ClauseId Clause, Anchor Anchor) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Outline = draft.Outline.Move(Clause, Anchor) };
}
