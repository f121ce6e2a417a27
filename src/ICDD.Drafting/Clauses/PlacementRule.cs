namespace ICDD.Drafting;

/// <summary>
/// What may stand where: nothing under a heading or a recommendation, under a paragraph only its own kind, at most four
/// levels deep (the profiles know no more signs), and nothing but recommendations in the annex.
/// </summary>
public static class PlacementRule
{
    public const int DeepestLevel = 4;

    public static Refusal? Check(Draft draft, Anchor anchor, ClauseKind kind)
    {
        if (!draft.Outline.Holds(anchor))
            return new PlaceIsUnknown();
        if (draft.Outline.ParentAt(anchor) is not { } parent)
            return CheckTop(draft, anchor, kind);
        var above = draft.Outline.Places[parent].Kind;
        if (above is ClauseKind.Heading or ClauseKind.Recommendation || above != kind)
            return new ClauseCannotStandThere(kind, draft.NumberOf(parent));
        return draft.Outline.DepthOf(parent) + 1 >= DeepestLevel ? new TooManyLevels(DeepestLevel) : null;
    }

    private static ClauseCannotStandThere? CheckTop(Draft draft, Anchor anchor, ClauseKind kind) =>
        anchor.After is { } after
        && kind != ClauseKind.Recommendation
        && draft.Outline.Places[after].Kind == ClauseKind.Recommendation
            ? new ClauseCannotStandThere(kind, draft.NumberOf(after))
            : null;
}
