namespace ICDD.Drafting.Web;

/// <summary>
/// A layered layout: the wordings of the clause form one line, the trunk, with time from left to right; proposals
/// branch off below it and lead back into it. Lines are level or upright, run between the nodes, and share their way
/// only where they share an end.
/// </summary>
public sealed class GraphLayout
{
    private const int Margin = 16;
    private const int MarkStrip = 28;
    private const int Channel = 48;
    private const int Track = 12;
    private const int RowGap = 14;

    private readonly GraphColumns _columns;
    private readonly GraphRows _rows;
    private readonly GraphLanes _lanes;
    private readonly int[] _left;

    private GraphLayout(RevisionGraph graph)
    {
        _columns = GraphColumns.Of(graph);
        _rows = GraphRows.Of(graph, _columns);
        _lanes = GraphLanes.Of(graph, _columns);
        _left = new int[_columns.Count];
        for (var column = 0; column < _left.Length; column++)
            _left[column] = column == 0
                ? Margin
                : _left[column - 1] + LaidOutNode.Width + Channel + (Track * _lanes.TracksBefore(column));
    }

    private static int TrunkBottom => Margin + MarkStrip + LaidOutNode.WordingHeight;

    public static LaidOutGraph Of(RevisionGraph graph)
    {
        var layout = new GraphLayout(graph);
        var nodes = graph.Nodes.Select(layout.Place).ToDictionary(node => node.Key);
        return new LaidOutGraph(
            nodes.Values.Select(node => node.Right).DefaultIfEmpty(0).Max() + Margin,
            nodes.Values.Select(node => node.Bottom).DefaultIfEmpty(0).Max() + Margin,
            graph.Nodes.Select(node => nodes[node.Key]).ToSequence(),
            graph.Edges.Select(edge => layout.Draw(graph, edge, nodes)).ToSequence());
    }

    private LaidOutNode Place(GraphNode node)
    {
        var column = _columns[node.Key];
        var top = node is ProposalNode { Proposal.Id: var proposal }
            ? TrunkBottom
                + (2 * RowGap)
                + (Track * _lanes.Count)
                + (_rows[proposal] * (LaidOutNode.ProposalHeight + RowGap))
            : Margin + MarkStrip;
        return new LaidOutNode(node, column, _left[column], top);
    }

    private LaidOutEdge Draw(RevisionGraph graph, GraphEdge edge, Dictionary<string, LaidOutNode> nodes)
    {
        var (from, to) = (nodes[edge.From], nodes[edge.To]);
        return new LaidOutEdge(edge, edge.Kind switch
        {
            GraphEdgeKind.FollowedBy or GraphEdgeKind.ReplacedBy => [from.RightPort, to.LeftPort],
            GraphEdgeKind.AcceptedInto or GraphEdgeKind.ReflectedIn =>
                [from.RightPort, to.InPort with { Y = from.RightPort.Y }, to.InPort],
            _ when _lanes.IsLate(edge) => AlongLane(from, to, Entry(graph, to)),
            _ => OffTrunk(from, to, Entry(graph, to)),
        });
    }

    private static Sequence<GraphPoint> OffTrunk(LaidOutNode from, LaidOutNode to, GraphPoint entry)
    {
        var x = to.X - (Channel / 2);
        return [from.RightPort, new(x, from.RightPort.Y), new(x, entry.Y), entry];
    }

    private Sequence<GraphPoint> AlongLane(LaidOutNode from, LaidOutNode to, GraphPoint entry)
    {
        var x = to.X - (Channel / 2) - (Track * _lanes.TrackOf(from.Key, to.Column));
        var y = TrunkBottom + RowGap + (Track * _lanes.LaneOf(from.Key));
        return [from.OutPort, from.OutPort with { Y = y }, new(x, y), new(x, entry.Y), entry];
    }

    /// <summary>Above the middle where the middle belongs to the wording that was replaced.</summary>
    private static GraphPoint Entry(RevisionGraph graph, LaidOutNode to) =>
        graph.Edges.Any(edge => edge.To == to.Key && edge.Kind == GraphEdgeKind.ReplacedBy)
            ? to.LeftPort with { Y = to.LeftPort.Y - (to.Height / 4) }
            : to.LeftPort;
}
