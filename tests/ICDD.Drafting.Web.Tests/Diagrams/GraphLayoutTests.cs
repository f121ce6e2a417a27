using CsCheck;
using ICDD.Drafting.Tests.Revisions;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class GraphLayoutTests
{
    [Fact]
    public void No_two_nodes_overlap() => Every(graph => Pairs(graph.Nodes).All(pair =>
        pair.One.Right < pair.Other.X || pair.Other.Right < pair.One.X
        || pair.One.Bottom < pair.Other.Y || pair.Other.Bottom < pair.One.Y));

    [Fact]
    public void Everything_is_within_the_bounds() => Every(graph =>
        graph.Nodes.All(node => node is { X: >= 0, Y: >= 0 }
            && node.Right <= graph.Width
            && node.Bottom <= graph.Height)
        && graph.Edges.SelectMany(edge => edge.Points)
            .All(point => point is { X: >= 0, Y: >= 0 } && point.X <= graph.Width && point.Y <= graph.Height));

    [Fact]
    public void Lines_start_and_end_at_the_rim_of_their_nodes() => Every(graph => graph.Edges.All(edge =>
        OnRim(Node(graph, edge.Edge.From), edge.Points[0]) && OnRim(Node(graph, edge.Edge.To), edge.Points[^1])));

    [Fact]
    public void Lines_are_level_or_upright_and_never_run_back_in_time() => Every(graph => graph.Edges.All(edge =>
        edge.Points.Zip(edge.Points.Skip(1)).All(piece =>
            (piece.First.X == piece.Second.X || piece.First.Y == piece.Second.Y) && piece.First.X <= piece.Second.X)));

    [Fact]
    public void No_line_runs_through_a_node() => Every(graph => graph.Edges.All(edge =>
        edge.Points.Zip(edge.Points.Skip(1))
            .All(piece => !graph.Nodes.Any(node => Enters(node, piece.First, piece.Second)))));

    [Fact]
    public void What_was_tabled_before_a_wording_stands_before_it_and_what_came_after_stands_after_it() =>
        Every(graph =>
            graph.Nodes.Where(node => node.Node is WordingNode).All(wording => graph.Nodes.All(node =>
                node.Node.Stamp.Version.CompareTo(
                    wording.Node.Stamp.Version) == node.Column.CompareTo(wording.Column))));

    [Fact]
    public void Every_line_leads_to_a_later_column() => Every(graph =>
        graph.Edges.All(edge => Node(graph, edge.Edge.From).Column < Node(graph, edge.Edge.To).Column));

    [Fact]
    public void Lines_share_their_way_only_where_they_share_an_end() => Every(graph =>
        Pairs(graph.Edges).All(pair =>
            pair.One.Edge.From == pair.Other.Edge.From || pair.One.Edge.To == pair.Other.Edge.To
            || !Pieces(pair.One).Any(one => Pieces(pair.Other).Any(other => RunTogether(one, other)))));

    [Fact]
    public void All_wordings_stand_in_one_line() => Every(graph =>
        graph.Nodes.Where(node => node.Node is WordingNode).Select(node => node.Y).Distinct().Count() == 1);

    [Fact]
    public void The_same_graph_is_always_drawn_the_same() => AnyGraph.Sample(graph =>
        GraphLayout.Of(graph) == GraphLayout.Of(graph with { }), iter: 50);

    [Fact]
    public void Twenty_four_competing_proposals_fill_two_even_columns_without_one_crossing()
    {
        var graph = GraphLayout.Of(Stories.Crowded);

        Assert.Equal([1, 12, 12], graph.Nodes.GroupBy(node => node.Column).Select(column => column.Count()));
        Assert.True(graph is { Width: < 1000, Height: < 900 }, $"{graph.Width} x {graph.Height}");
        Assert.Equal(0, Crossings(graph));
    }

    [Fact]
    public void Two_hundred_nodes_are_laid_out_within_a_blink()
    {
        var proposals = Enumerable.Range(1, 200).Select(n => new ProposalNode(
            new Proposal { Id = new($"AUS-{n}"), Sponsor = new("AUS"), On = Story.First, Wordings = [] },
            new ProposalWording(1, new Modification(Story.First, 1, "x"), "", new Stamp(n + 1, default, Story.Chair))));
        var first = new WordingNode(new Wording(1, "x", new Stamp(1, default, Story.Chair), []), ClauseStatus.Open, []);
        var graph = new RevisionGraph(Story.First, "1", [first, .. proposals], proposals.Select(proposal =>
            new GraphEdge("w1", proposal.Key, GraphEdgeKind.WrittenAgainst)).ToSequence());

        Assert.Equal(201, GraphLayout.Of(graph).Nodes.Count);
    }

    [Fact]
    public void An_unknown_clause_is_an_empty_drawing() =>
        Assert.Empty(GraphLayout.Of(new RevisionGraph(Story.First, "", [], [])).Nodes);

    [Fact]
    public void From_right_to_left_the_oldest_stands_right()
    {
        var graph = GraphLayout.Of(Stories.Simple);
        var mirrored = graph.Mirrored();

        Assert.Equal(mirrored.Nodes.Max(node => node.X), mirrored.Nodes[0].X);
        Assert.Equal(graph, mirrored.Mirrored());
        Assert.True(mirrored.Edges.All(edge => OnRim(Node(mirrored, edge.Edge.To), edge.Points[^1])));
    }

    private static Gen<RevisionGraph> AnyGraph => AnyStory.Gen.Select(draft => RevisionGraph.Of(draft, Story.First));

    private static void Every(Func<LaidOutGraph, bool> law)
    {
        foreach (var graph in (RevisionGraph[])[Stories.Simple, Stories.Crowded, Stories.Long])
            Assert.True(law(GraphLayout.Of(graph)));
        AnyGraph.Sample(graph => law(GraphLayout.Of(graph)), iter: 200);
    }

    private static LaidOutNode Node(LaidOutGraph graph, string key) => graph.Nodes.Single(node => node.Key == key);

    private static IEnumerable<(T One, T Other)> Pairs<T>(Sequence<T> items) =>
        items.SelectMany((one, at) => items.Skip(at + 1).Select(other => (one, other)));

    private static IEnumerable<(GraphPoint From, GraphPoint To)> Pieces(LaidOutEdge edge) => edge.Points.Zip(
        edge.Points.Skip(1));

    private static bool OnRim(LaidOutNode node, GraphPoint point) =>
        ((point.X == node.X || point.X == node.Right) && point.Y >= node.Y && point.Y <= node.Bottom)
        || (point.Y == node.Bottom && point.X >= node.X && point.X <= node.Right);

    private static bool Enters(LaidOutNode node, GraphPoint from, GraphPoint to) =>
        Math.Max(from.X, to.X) > node.X && Math.Min(from.X, to.X) < node.Right
        && Math.Max(from.Y, to.Y) > node.Y && Math.Min(from.Y, to.Y) < node.Bottom;

    private static bool RunTogether((GraphPoint From, GraphPoint To) one, (GraphPoint From, GraphPoint To) other) =>
        (one.From.Y == one.To.Y && other.From.Y == other.To.Y && one.From.Y == other.From.Y
            && Math.Max(one.From.X, other.From.X) < Math.Min(one.To.X, other.To.X))
        || (one.From.X == one.To.X && other.From.X == other.To.X && one.From.X == other.From.X
            && Math.Max(Top(one), Top(other)) < Math.Min(Foot(one), Foot(other)));

    private static int Crossings(LaidOutGraph graph) => Pairs(graph.Edges).Count(pair =>
        pair.One.Edge.From != pair.Other.Edge.From && pair.One.Edge.To != pair.Other.Edge.To
        && Pieces(pair.One).Any(one => Pieces(pair.Other).Any(other => Cross(one, other) || Cross(other, one))));

    private static bool Cross((GraphPoint From, GraphPoint To) level, (GraphPoint From, GraphPoint To) upright) =>
        level.From.Y == level.To.Y && upright.From.X == upright.To.X
        && level.From.X < upright.From.X && upright.From.X < level.To.X
        && Top(upright) < level.From.Y && level.From.Y < Foot(upright);

    private static int Top((GraphPoint From, GraphPoint To) piece) => Math.Min(piece.From.Y, piece.To.Y);

    private static int Foot((GraphPoint From, GraphPoint To) piece) => Math.Max(piece.From.Y, piece.To.Y);
}
