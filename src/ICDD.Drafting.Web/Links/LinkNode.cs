using Blazor.Diagrams.Core.Geometry;
using Blazor.Diagrams.Core.Models;
using Blazor.Diagrams.Core.Models.Base;
using Blazor.Diagrams.Models;

namespace ICDD.Drafting.Web;

/// <summary>
/// A box of the scene as the diagram library knows it. Its size is known, so the browser is not asked.
/// </summary>
public sealed class LinkNode : SvgNodeModel
{
    public LinkNode(LinkPoint point) : base(point.Key, new Point(point.Box.X, point.Box.Y))
    {
        (Point, Locked, ControlledSize) = (point, true, true);
        Size = new Size(point.Box.Width, point.Box.Height);
        Port = new LinkPort(this) { Locked = !point.IsFree };
        AddPort(Port);
    }

    public LinkPoint Point { get; private set; }

    public LinkPort Port { get; }

    /// <summary>What it says now; where it stands only if it may move.</summary>
    public void Show(LinkPoint point, bool mayMove)
    {
        if (point == Point)
            return;
        if (mayMove && (point.Box.X != Position.X || point.Box.Y != Position.Y))
            SetPosition(point.Box.X, point.Box.Y);
        Point = point;
        Port.Locked = !point.IsFree;
        Refresh();
    }
}

/// <summary>Where lines begin and end: on the right of what is followed from, on the left of what follows.</summary>
public sealed class LinkPort : PortModel
{
    public const int Radius = 8;

    public LinkPort(LinkNode node) : base(
        $"port-{node.Id}", node, SideOf(node.Point),
        new Point(CentreX(node.Point) + node.Position.X - Radius, CentreY(node.Point) + node.Position.Y - Radius),
        new Size(2 * Radius, 2 * Radius)) => Initialized = true;

    public LinkNode Node => (LinkNode)Parent;

    public static int CentreX(LinkPoint point) => point.End == LinkEnd.Recommendation ? 0 : point.Box.Width;

    public static int CentreY(LinkPoint point) => point.Box.Height / 2;

    /// <summary>A line may end on the box of what it leads to, wherever it meets it.</summary>
    public override bool CanAttachTo(ILinkable other) => other switch
    {
        LinkPort port => Joins(port.Node),
        LinkNode node => Joins(node),
        _ => false,
    };

    private bool Joins(LinkNode other) => other != Node && !Locked && !other.Port.Locked
        && LinkLine.Between(Node.Point, other.Point) is not null;

    private static PortAlignment SideOf(LinkPoint point) =>
        point.End == LinkEnd.Recommendation ? PortAlignment.Left : PortAlignment.Right;
}
