using CsCheck;
using ICDD.Drafting.Tests.Revisions;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class GraphWalkTests
{
    [Fact]
    public void Down_from_the_first_node_leads_through_all() => Every(graph =>
    {
        var at = graph.Nodes.MinBy(node => (node.Column, node.Box.Y))!.Key;
        var seen = new List<string> { at };
        while (Go(graph, at, GraphDirection.Down) is var next && next != at)
            seen.Add(at = next);
        return seen.Count == graph.Nodes.Count;
    });

    [Fact]
    public void Up_leads_back_to_where_down_came_from() => Every(graph => graph.Nodes.All(node =>
        Go(graph, node.Key, GraphDirection.Down) is var below
        && (below == node.Key || Go(graph, below, GraphDirection.Up) == node.Key)));

    [Fact]
    public void Left_and_right_follow_a_line_or_stay() => Every(graph => graph.Nodes.All(node =>
        Follows(graph, Go(graph, node.Key, GraphDirection.Left), node.Key)
        && Follows(graph, node.Key, Go(graph, node.Key, GraphDirection.Right))));

    private static bool Follows(Picture graph, string earlier, string later) =>
        earlier == later || graph.Lines.Any(edge => edge.From == earlier && edge.To == later);

    private static string Go(Picture picture, string key, GraphDirection direction) => new GraphWalk(picture)
        .From(key, direction);

    private static void Every(Func<Picture, bool> law) => AnyStory.Gen.Sample(
        draft => law(Stories.Picture(RevisionGraph.Of(draft, Story.First))), iter: 200);
}
