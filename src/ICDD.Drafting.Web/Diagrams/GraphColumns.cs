namespace ICDD.Drafting.Web;

/// <summary>
/// Time from left to right. Each wording of the clause has a column of its own; what was tabled between two wordings
/// stands between them, replacements to the right of what they replaced. Where many proposals compete, they fill
/// several columns of equal height in the order of tabling.
/// </summary>
public sealed class GraphColumns
{
    public const int Tallest = 12;

    private readonly Dictionary<string, int> _columns = [];
    private readonly Dictionary<int, int> _filled = [];
    private int _last = -1;

    private GraphColumns(RevisionGraph graph)
    {
        var earlier = graph.Edges.Where(edge => edge.Kind == GraphEdgeKind.ReplacedBy)
            .ToDictionary(edge => edge.To, edge => edge.From);
        var between = new List<GraphNode>();
        foreach (var node in graph.Nodes)
        {
            if (node is not WordingNode)
            {
                between.Add(node);
                continue;
            }

            PlaceBetween(between, earlier);
            between.Clear();
            _columns[node.Key] = ++_last;
        }

        PlaceBetween(between, earlier);
    }

    public int Count => _last + 1;

    public int this[string key] => _columns[key];

    public static GraphColumns Of(RevisionGraph graph) => new(graph);

    private void PlaceBetween(List<GraphNode> nodes, Dictionary<string, string> earlier)
    {
        var first = _last + 1;
        var tallest = Even(nodes.Count);
        foreach (var node in nodes)
        {
            var column = earlier.TryGetValue(node.Key, out var before) ? Math.Max(first, _columns[before] + 1) : first;
            while (_filled.GetValueOrDefault(column) == tallest)
                column++;
            _columns[node.Key] = column;
            _filled[column] = _filled.GetValueOrDefault(column) + 1;
            _last = Math.Max(_last, column);
        }
    }

    private static int Even(int count)
    {
        var columns = (count + Tallest - 1) / Tallest;
        return columns == 0 ? 0 : (count + columns - 1) / columns;
    }
}
