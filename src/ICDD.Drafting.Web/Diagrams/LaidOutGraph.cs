namespace ICDD.Drafting.Web;

/// <summary>
/// A revision graph with a place for everything, in whole units so that no culture can misprint them.
/// </summary>
public sealed record LaidOutGraph(int Width, int Height, Sequence<LaidOutNode> Nodes, Sequence<LaidOutEdge> Edges)
{
    /// <summary>The same picture for those who read from right to left.</summary>
    public LaidOutGraph Mirrored() => this with
    {
        Nodes = Nodes.Select(node => node with { X = Width - node.Right }).ToSequence(),
        Edges = Edges.Select(edge => edge with
        {
            Points = edge.Points.Select(point => point with { X = Width - point.X }).ToSequence(),
        }).ToSequence(),
    };
}

/// <param name="Column">Counts from the oldest, at 0.</param>
public sealed record LaidOutNode(GraphNode Node, int Column, int X, int Y)
{
    public const int Width = 188;
    public const int WordingHeight = 68;
    public const int ProposalHeight = 48;

    private const int Inset = 40;

    public string Key => Node.Key;

    public int Height => Node is WordingNode ? WordingHeight : ProposalHeight;

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public GraphPoint Centre => new(X + (Width / 2), Y + (Height / 2));

    public GraphPoint LeftPort => new(X, Centre.Y);

    public GraphPoint RightPort => new(Right, Centre.Y);

    /// <summary>Where proposals come in that became this wording.</summary>
    public GraphPoint InPort => new(X + Inset, Bottom);

    /// <summary>Where proposals branch off that were written against it when it stood no more.</summary>
    public GraphPoint OutPort => new(Right - Inset, Bottom);
}

/// <summary>A line of level and upright pieces, from the earlier node to the later one.</summary>
public sealed record LaidOutEdge(GraphEdge Edge, Sequence<GraphPoint> Points);

public readonly record struct GraphPoint(int X, int Y);
