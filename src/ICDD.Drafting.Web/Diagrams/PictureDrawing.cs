using System.Xml.Linq;
using Blazor.Diagrams.Core.Models.Base;
using static System.FormattableString;

namespace ICDD.Drafting.Web;

/// <summary>A picture as elements of SVG.</summary>
public static class PictureDrawing
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private const int Ring = 5;

    /// <summary>Nodes are links; each says which one the arrow keys lead to.</summary>
    public static IEnumerable<XElement> OnPage(Picture picture)
    {
        var walk = new GraphWalk(picture);
        return Behind(picture).Concat(picture.Nodes.Select(node => Link(picture, node, walk)));
    }

    public static IEnumerable<XElement> InFile(Picture picture) => Behind(picture)
        .Concat(picture.Nodes.Select(node => Element("g", [new XAttribute("class", "node"), .. Inside(node)])));

    /// <summary>One sign of the legend, in a field of 44 by 20.</summary>
    public static IEnumerable<XElement> Sign(PictureSign sign) => sign switch
    {
        { Box: { } box } => PictureShapes.Of(box with { X = 6, Y = 2, Width = 32, Height = 16 }),
        { Line: { } style } => Behind(new Picture("", "")
        {
            Width = 44,
            Height = 20,
            Lines = [new PictureLine(style, "", "", [new(0, 10), new(42, 10)])],
        }),
        { Curve: { } style } => [Rule(new PictureRule(style, new(0, 10), new(42, 10)))],
        _ => [],
    };

    public static XElement Element(string name, params IEnumerable<object?> content) => new(Svg + name, content);

    private static IEnumerable<XElement> Behind(Picture picture)
    {
        var ways = PictureDiagram.Of(picture).Links;
        return
        [
            Element("g",
            [
                new XAttribute("aria-hidden", "true"),
                .. picture.Rules.Select(Rule),
                .. picture.Curves.Select(Curve),
                .. picture.Lines.Zip(ways, Line),
                .. picture.Texts.Select(Text),
            ]),
        ];
    }

    private static XElement Line(PictureLine line, BaseLinkModel way)
    {
        var (path, marker) = (way.PathGeneratorResult!, way.SourceMarker!);
        var at = path.SourceMarkerPosition!;
        return Element("g",
        [
            new XAttribute("class", $"line {line.Style}"),
            new XAttribute("data-from", line.From),
            new XAttribute("data-to", line.To),
            Element("path", [new XAttribute("class", "way"), new XAttribute("d", path.FullPath.ToString())]),
            Element("path",
            [
                new XAttribute("class", "tip"),
                new XAttribute("d", marker.Path),
                new XAttribute(
                    "transform",
                    Invariant($"translate({at.X:0.##} {at.Y:0.##}) rotate({path.SourceMarkerAngle:0.##})")),
            ]),
        ]);
    }

    private static XElement Rule(PictureRule rule) => Element("line",
    [
        new XAttribute("class", $"curve {rule.Style}"),
        new XAttribute("x1", rule.From.X), new XAttribute("y1", rule.From.Y), new XAttribute("x2", rule.To.X),
        new XAttribute("y2", rule.To.Y),
    ]);

    private static XElement Curve(PictureCurve curve) => Element("polyline",
    [
        new XAttribute("class", $"curve {curve.Style}"),
        new XAttribute("points", string.Join(' ', curve.Points.Select(point => Invariant($"{point.X},{point.Y}")))),
    ]);

    private static XElement Link(Picture picture, PictureNode node, GraphWalk walk) =>
        Element(node.Address is null ? "g" : "a",
    [
        new XAttribute("class", "node"),
        new XAttribute("data-key", node.Key),
        node.Address is { } address ? new XAttribute("href", address) : new XAttribute("role", "img"),
        new XAttribute("tabindex", node.Key == picture.Start ? "0" : "-1"),
        new XAttribute("aria-label", node.Name),
        .. Enum.GetValues<GraphDirection>().Select(direction => (direction, To: walk.From(node.Key, direction)))
            .Where(step => step.To != node.Key)
            .Select(step => new XAttribute($"data-{step.direction.ToString().ToLowerInvariant()}", step.To)),
        Element("rect",
        [
            new XAttribute("class", "ring"), .. PictureShapes.Place(node.Box with
            {
                X = node.Box.X - Ring,
                Y = node.Box.Y - Ring,
                Width = node.Box.Width + (2 * Ring),
                Height = node.Box.Height + (2 * Ring),
            }),
            new XAttribute("rx", PictureShapes.IsRound(node.Box.Shape) ? (node.Box.Height / 2) + Ring : Ring + 1),
        ]),
        .. Inside(node),
    ]);

    /// <summary>A blank between two words keeps them apart for those who do not see where they stand.</summary>
    private static IEnumerable<object> Inside(PictureNode node) =>
        [
            .. PictureShapes.Of(node.Box),
            .. node.Words.Where(text => text.Text.Length > 0).SelectMany(text => new object[] { Text(text), " " }),
        ];

    public static XElement Text(PictureText text) => Element("text",
        [new XAttribute("class", text.Style), new XAttribute("x", text.X), new XAttribute("y", text.Y), text.Text]);
}
