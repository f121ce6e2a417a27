namespace ICDD.Drafting.Documents;

/// <summary>
/// A draft that is brought in, line by line, for somebody to look through before anything is recorded.
/// </summary>
public sealed record ZeroDraftPlan(Sequence<PlannedClause> Lines)
{
    public Sequence<LeftOut> LeftOut { get; init; }

    public int Count => Lines.Count(line => line.Kind is not null);

    /// <summary>The command that would lay it; what is deeper than its place allows stands as deep as it may.</summary>
    public LayZeroDraft ToCommand()
    {
        var roots = new List<Growing>();
        var open = new List<Growing>();
        foreach (var line in Lines)
        {
            if (line.Kind is not { } kind)
                continue;
            var grown = new Growing(kind, line);
            var depth = Math.Min(line.Depth, open.Count);
            if (depth > 0 && kind is ClauseKind.Preambular or ClauseKind.Operative && open[0].Kind == kind)
            {
                open[depth - 1].Children.Add(grown);
                open.RemoveRange(depth, open.Count - depth);
            }
            else
            {
                roots.Add(grown);
                open.Clear();
            }

            if (kind is ClauseKind.Preambular or ClauseKind.Operative && open.Count < PlacementRule.DeepestLevel - 1)
                open.Add(grown);
        }

        return new LayZeroDraft(roots.Select(root => root.Grown()).ToSequence());
    }

    private sealed record Growing(ClauseKind Kind, PlannedClause Line)
    {
        public List<Growing> Children { get; } = [];

        public ZeroClause Grown() => new(Kind, Line.Text)
        {
            Recommendation = Line.Recommendation,
            Children = Children.Select(child => child.Grown()).ToSequence(),
        };
    }
}
