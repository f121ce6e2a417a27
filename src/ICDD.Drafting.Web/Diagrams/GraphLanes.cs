namespace ICDD.Drafting.Web;

/// <summary>
/// What was written against a wording that stood no more cannot branch off the trunk. Its line runs in a lane of that
/// wording under the trunk, the oldest wording lowest, and comes down to its column in a track of its own.
/// </summary>
public sealed class GraphLanes
{
    private readonly List<string> _wordings;
    private readonly ILookup<int, string> _tracks;
    private readonly HashSet<GraphEdge> _late;

    private GraphLanes(RevisionGraph graph, GraphColumns columns)
    {
        var trunk = graph.Nodes.OfType<WordingNode>().Select(node => (node.Key, Column: columns[node.Key])).ToList();
        _late = [
            .. graph.Edges.Where(edge => edge.Kind == GraphEdgeKind.WrittenAgainst && edge.From != Standing(edge.To))
        ];
        _wordings = [.. trunk.Select(each => each.Key).Reverse().Where(key => _late.Any(edge => edge.From == key))];
        _tracks = _late.Select(edge => (Column: columns[edge.To], edge.From)).Distinct()
            .OrderByDescending(track => _wordings.IndexOf(track.From))
            .ToLookup(track => track.Column, track => track.From);

        string Standing(string proposal) => trunk.Last(each => each.Column < columns[proposal]).Key;
    }

    public int Count => _wordings.Count;

    public static GraphLanes Of(RevisionGraph graph, GraphColumns columns) => new(graph, columns);

    public bool IsLate(GraphEdge edge) => _late.Contains(edge);

    public int LaneOf(string wording) => _wordings.IndexOf(wording);

    /// <summary>How many tracks come down before a column, beside the trunk's own.</summary>
    public int TracksBefore(int column) => _tracks[column].Count();

    /// <summary>The place of a wording's track, from 1, counted from the column to the left.</summary>
    public int TrackOf(string wording, int column) => TracksBefore(column) - _tracks[column].ToList().IndexOf(wording);
}
