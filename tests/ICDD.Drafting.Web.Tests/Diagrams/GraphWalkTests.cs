using CsCheck;
using ICDD.Drafting.Tests.Revisions;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class GraphWalkTests
{
    [Fact]
    public void Down_from_the_first_node_leads_through_all() => Every(graph =>
    {
        var at = graph.Nodes.MinBy(node => (node.Column, node.Y))!.Key;
        var seen = new List<string> { at };
        while (GraphWalk.From(graph, at, GraphDirection.Down) is var next && next != at)
            seen.Add(at = next);
        return seen.Count == graph.Nodes.Count;
    });

    [Fact]
    public void Up_leads_back_to_where_down_came_from() => Every(graph => graph.Nodes.All(node =>
        GraphWalk.From(graph, node.Key, GraphDirection.Down) is var below
        && (below == node.Key || GraphWalk.From(graph, below, GraphDirection.Up) == node.Key)));

    [Fact]
    public void Left_and_right_follow_a_line_or_stay() => Every(graph => graph.Nodes.All(node =>
        Follows(graph, GraphWalk.From(graph, node.Key, GraphDirection.Left), node.Key)
        && Follows(graph, node.Key, GraphWalk.From(graph, node.Key, GraphDirection.Right))));

    private static bool Follows(LaidOutGraph graph, string earlier, string later) =>
        earlier == later || graph.Edges.Any(edge => edge.Edge.From == earlier && edge.Edge.To == later);

    private static void Every(Func<LaidOutGraph, bool> law) => AnyStory.Gen.Sample(
        draft => law(GraphLayout.Of(RevisionGraph.Of(draft, Story.First))), iter: 200);
}
