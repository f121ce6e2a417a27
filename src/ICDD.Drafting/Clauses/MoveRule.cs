namespace ICDD.Drafting;

/// <summary>
/// A clause goes with what stands under it: not behind or under itself, and not deeper than the signs reach.
/// </summary>
public static class MoveRule
{
    public static Refusal? Check(Draft draft, ClauseId id, Anchor anchor)
    {
        var family = draft.Outline.Family(id).ToHashSet();
        if (family.Any(member => member == anchor.After || member == anchor.Parent))
            return new ClauseCannotFollowItself(draft.NumberOf(id));
        if (PlacementRule.Check(draft, anchor, draft.Clauses[id].Kind) is { } refusal)
            return refusal;
        var own = family.Max(draft.Outline.DepthOf) - draft.Outline.DepthOf(id);
        var above = draft.Outline.ParentAt(anchor) is { } parent ? draft.Outline.DepthOf(parent) + 1 : 0;
        return above + own >= PlacementRule.DeepestLevel ? new TooManyLevels(PlacementRule.DeepestLevel) : null;
    }
}
