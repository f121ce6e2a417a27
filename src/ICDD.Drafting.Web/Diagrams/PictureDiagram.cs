using Blazor.Diagrams;
using Blazor.Diagrams.Core.Anchors;
using Blazor.Diagrams.Core.Geometry;
using Blazor.Diagrams.Core.Models;
using Blazor.Diagrams.Core.Models.Base;
using Blazor.Diagrams.Core.PathGenerators;
using Blazor.Diagrams.Core.Routers;
using Blazor.Diagrams.Models;

namespace ICDD.Drafting.Web;

/// <summary>
/// A picture as the diagram library knows it: it leads each line round its corners and places its arrow. Nothing of it
/// is drawn by the library's own components, which would tell the server of every mouse that passes.
/// </summary>
public static class PictureDiagram
{
    private static readonly StraightPathGenerator Rounded = new(8);
    private static readonly LinkMarker Arrow = LinkMarker.NewArrow(9, 8);

    public static BlazorDiagram Of(Picture picture)
    {
        var diagram = new BlazorDiagram(registerDefaultBehaviors: false)
        {
            SuspendRefresh = true,
            SuspendSorting = true,
        };
        foreach (var node in picture.Nodes)
            diagram.Nodes.Add(Model(node));
        foreach (var line in picture.Lines)
            diagram.Links.Add(Model(line));
        return diagram;
    }

    private static SvgNodeModel Model(PictureNode node) => new(node.Key, new Point(node.Box.X, node.Box.Y))
    {
        ControlledSize = true,
        Locked = true,
        Size = new Size(node.Box.Width, node.Box.Height),
    };

    /// <summary>From its end, so that dashes agree where lines run together into one node.</summary>
    private static LinkModel Model(PictureLine line)
    {
        var points = line.Points.Reverse().Select(point => new Point(point.X, point.Y)).ToArray();
        return new LinkModel(new PositionAnchor(points[0]), new PositionAnchor(points[^1]))
        {
            Router = new Corners(points[1..^1]),
            PathGenerator = Rounded,
            SourceMarker = Arrow,
            Locked = true,
        };
    }

    /// <summary>The corners that our layout chose.</summary>
    private sealed class Corners(Point[] points) : Router
    {
        public override Point[] GetRoute(Blazor.Diagrams.Core.Diagram diagram, BaseLinkModel link) => points;
    }
}
