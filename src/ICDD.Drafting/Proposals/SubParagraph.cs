namespace ICDD.Drafting;

/// <summary>A sub-paragraph that comes in with a new paragraph; directly under it the depth is 1.</summary>
public sealed record SubParagraph(int Depth, string Text);

/// <summary>
/// What comes in under a new paragraph: words that may stand, no level left out, and none deeper than the signs reach.
/// </summary>
internal static class SubParagraphRule
{
    public static (Sequence<SubParagraph> Clean, Refusal? Refusal) Check(Draft draft, Addition addition)
    {
        if (addition.Under.Count == 0)
            return ([], null);
        if (addition.Kind is ClauseKind.Heading or ClauseKind.Recommendation)
            return ([], new NothingStandsUnder(addition.Kind));
        if (addition.Under.Count > Addition.MostUnder)
            return ([], new TooManySubParagraphs(addition.Under.Count, Addition.MostUnder));
        var above = draft.Outline.ParentAt(addition.Anchor) is { } parent ? draft.Outline.DepthOf(parent) + 1 : 0;
        var (clean, before) = (new List<SubParagraph>(), 0);
        foreach (var each in addition.Under)
        {
            var text = PlainText.Read(each.Text, Limits.Clause);
            if ((text.Refusal ?? Misplaced(each.Depth, before, above)) is { } refusal)
                return ([], refusal);
            clean.Add(each with { Text = text.Text });
            before = each.Depth;
        }

        return (clean.ToSequence(), null);
    }

    private static Refusal? Misplaced(int depth, int before, int above) =>
        depth < 1 || depth > before + 1 ? new LevelIsLeftOut()
        : above + depth >= PlacementRule.DeepestLevel ? new TooManyLevels(PlacementRule.DeepestLevel)
        : null;
}

public sealed record NothingStandsUnder(ClauseKind Kind) : Refusal;

public sealed record TooManySubParagraphs(int Count, int Limit) : Refusal;

public sealed record LevelIsLeftOut : Refusal;
