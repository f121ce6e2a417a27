namespace ICDD.Drafting.Web;

/// <summary>
/// A proposal keeps one row, from its first wording to its last or to the wording of the clause that it became; so no
/// line of it runs through another. A row that is free again is used again.
/// </summary>
public sealed class GraphRows
{
    private readonly Dictionary<ProposalId, int> _rows = [];
    private readonly List<int> _takenUntil = [];

    private GraphRows(RevisionGraph graph, GraphColumns columns)
    {
        var ends = graph.Edges.Where(edge => edge.Kind is GraphEdgeKind.AcceptedInto or GraphEdgeKind.ReflectedIn)
            .ToDictionary(edge => edge.From, edge => columns[edge.To]);
        var lives = graph.Nodes.OfType<ProposalNode>()
            .GroupBy(node => node.Proposal.Id)
            .Select(nodes => (Proposal: nodes.Key, First: columns[nodes.First().Key], Last: nodes.Max(Ending)))
            .OrderBy(life => life.First);
        foreach (var (proposal, first, last) in lives)
            _rows[proposal] = Take(first, last);

        int Ending(ProposalNode node) => ends.GetValueOrDefault(node.Key, columns[node.Key]);
    }

    public int Count => _takenUntil.Count;

    public int this[ProposalId proposal] => _rows[proposal];

    public static GraphRows Of(RevisionGraph graph, GraphColumns columns) => new(graph, columns);

    private int Take(int first, int last)
    {
        var row = _takenUntil.FindIndex(until => until < first);
        if (row < 0)
        {
            row = _takenUntil.Count;
            _takenUntil.Add(last);
        }

        _takenUntil[row] = last;
        return row;
    }
}
