namespace ICDD.Drafting.Web;

/// <summary>The graph of a clause as a picture: a column for each wording, what was proposed below it.</summary>
public static class RevisionPicture
{
    public static string NameOf(ClauseId clause) => $"clause-{clause}";

    public static Picture Of(RevisionGraph graph, GraphWords words, string document)
    {
        var laidOut = GraphLayout.Of(graph);
        var drawn = System.Globalization.CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft
            ? laidOut.Mirrored()
            : laidOut;
        return new Picture(NameOf(graph.Clause), words.Title())
        {
            Width = drawn.Width,
            Height = drawn.Height,
            Nodes = drawn.Nodes.Select(node => Node(node, words, AddressOf(document, graph.Clause, node.Key)))
                .ToSequence(),
            Lines = drawn.Edges.OrderBy(edge => edge.Edge.Kind).Select(Line).ToSequence(),
            Signs = [.. Enum.GetValues<NodeSign>()
                .Select(sign => new PictureSign(words.Sign(sign)) { Box = Box(sign, 0, 0, 0) }),
                .. Enum.GetValues<GraphEdgeKind>()
                    .Select(kind => new PictureSign(words.Sign(kind)) { Line = Css.Of(kind) })],
            Told = words.Told().ToSequence(),
            Start = graph.Nodes.LastOrDefault(node => node is WordingNode)?.Key ?? "",
        };
    }

    /// <summary>A wording leads to what it changed, a proposal to its card.</summary>
    public static string AddressOf(string document, ClauseId clause, string node) =>
        node is ['w', .. var digits]
            && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var wording)
            ? $"/{document}/clauses/{clause}/history?from={Numerals.Arabic(Math.Max(1, wording - 1))}&"
                + $"to={Numerals.Arabic(wording)}"
            : $"/{document}/clauses/{clause}#{node[..node.LastIndexOf("-v", StringComparison.Ordinal)]}";

    private static PictureNode Node(LaidOutNode node, GraphWords words, string address)
    {
        var (point, centre) = (node.Node, node.Centre.X);
        return new PictureNode(node.Key, Box(GraphSigns.Of(point), node.X, node.Y, node.Height),
        [
            new("mark", centre, node.Y - 10, words.Shown(point)),
            new("name", centre, node.Y + 21, words.Name(point)),
            new("facts", centre, node.Y + 39, words.Facts(point)),
            new("time", centre, node.Y + 57, point is WordingNode ? words.Time(point) : ""),
        ])
        {
            Address = address,
            Spoken = words.Spoken(point),
            Column = node.Column,
        };
    }

    private static PictureLine Line(LaidOutEdge edge) => new(
        Css.Of(edge.Edge.Kind), edge.Edge.From, edge.Edge.To, edge.Points);

    private static PictureBox Box(NodeSign sign, int x, int y, int height) => new(
        GraphSigns.ShapeOf(sign), Css.Of(sign), x, y, LaidOutNode.Width, height);
}
