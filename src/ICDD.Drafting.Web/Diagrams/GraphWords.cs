using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a graph says in words: the drawing, the names of its nodes for screen readers, and the table agree.
/// </summary>
public sealed class GraphWords(IStringLocalizer words, RevisionGraph graph, TimeZoneInfo zone)
{
    private readonly Dictionary<string, GraphNode> _nodes = graph.Nodes.ToDictionary(node => node.Key);

    private readonly ILookup<string, GraphEdge> _edges = graph.Edges
        .SelectMany(edge => new[] { (edge.From, edge), (edge.To, edge) })
        .ToLookup(pair => pair.Item1, pair => pair.edge);

    public string Title() =>
        graph.Number.Length > 0 ? words["Graph_Caption", graph.Number] : words["Graph_CaptionUnnumbered"];

    /// <summary>What a person sees, from left to right.</summary>
    public IEnumerable<string> Told()
    {
        var proposals = graph.Nodes.OfType<ProposalNode>()
            .Select(node => node.Proposal)
            .DistinctBy(proposal => proposal.Id)
            .ToList();
        yield return words["Graph_Told", graph.Nodes.OfType<WordingNode>().Count(), proposals.Count,
            proposals.Count(proposal => proposal.Status is ProposalStatus.Accepted or ProposalStatus.Reflected),
            proposals.Count(proposal => proposal.IsOpen)];
        if (graph.Nodes.LastOrDefault(node => node is WordingNode) is { } now)
            yield return words["Graph_ToldNow", Name(now), Status(now)];
    }

    public string Sign(NodeSign sign) => words[$"Graph_Sign_{sign}"];

    public string Sign(GraphEdgeKind kind) => words[$"Graph_Sign_{kind}"];

    /// <summary>"Wording 2", "AUS/3", "AUS/3, version 2".</summary>
    public string Name(GraphNode node) => node switch
    {
        WordingNode { IsDeletion: true } => words["Graph_Deleted"],
        WordingNode wording => words["Graph_Wording", wording.Wording.Number],
        ProposalNode { Proposal: { Wordings.Count: > 1 } proposal } version =>
            words["Graph_Version", proposal.Id.Symbol, version.Wording.Number],
        ProposalNode { Proposal: var proposal } => proposal.Id.Symbol,
        _ => node.Key,
    };

    /// <summary>Below the name: what a wording is now, or what a proposal asks for and what became of it.</summary>
    public string Facts(GraphNode node) =>
        node is ProposalNode proposal ? words["Graph_Pair", Change(proposal), Status(node)] : Status(node);

    public string Status(GraphNode node) => node switch
    {
        WordingNode { Status: { } status } => words[$"Graph_Clause_{status}"],
        WordingNode { IsDeletion: true } => words["Graph_BroughtBack"],
        WordingNode => words["Graph_Earlier"],
        ProposalNode { Status: ProposalStatus.Open, Proposal.AwaitsConfirmation: true } =>
            words["Graph_AwaitsConfirmation"],
        ProposalNode { Status: { } status } => words[$"Graph_Proposal_{status}"],
        _ => words["Graph_Replaced"],
    };

    /// <summary>The revisions that show the wording, which always follow one another; empty if none does.</summary>
    public string Shown(GraphNode node) => node switch
    {
        WordingNode { Shown: [var only] } => Revision(only),
        WordingNode { Shown: [var first, .., var last] } => words["Graph_Through", Revision(first), Revision(last)],
        _ => "",
    };

    public string Time(GraphNode node) => TimeZoneInfo.ConvertTime(node.Stamp.At, zone)
        .ToString(words["Graph_TimeFormat"], CultureInfo.CurrentCulture);

    public string By(GraphNode node) =>
        node.Stamp.By.Delegation?.Value ?? words[$"Graph_Role_{node.Stamp.By.Role}"];

    /// <summary>One sentence for each line from or to the node.</summary>
    public IEnumerable<string> Lines(GraphNode node) => _edges[node.Key]
        .Select(edge => edge.From == node.Key
            ? words[$"Graph_To_{edge.Kind}", NameOf(edge.To)].Value
            : words[$"Graph_From_{edge.Kind}", NameOf(edge.From)].Value);

    /// <summary>What is not written in the node itself.</summary>
    public string Spoken(GraphNode node) =>
        string.Join("; ", ((IEnumerable<string>)[
            node is WordingNode ? "" : Time(node), By(node), .. Lines(node)
        ]).Where(part => part.Length > 0));

    private string NameOf(string key) => Name(_nodes[key]);

    private string Change(ProposalNode node) => words[$"Graph_Change_{node.Wording.Change.GetType().Name}"];

    private string Revision(RevisionMark mark) =>
        mark.Number == 0 ? words["Graph_ZeroDraft"] : words["Graph_Revision", mark.Number];
}
