using Blazor.Diagrams.Core.Anchors;
using Blazor.Diagrams.Core.Models;
using LineEnd = Blazor.Diagrams.Core.Anchors.Anchor;

namespace ICDD.Drafting.Web;

/// <summary>A line of the scene as the diagram library knows it, or one that is being drawn.</summary>
public sealed class LinkLine(LineEnd source, LineEnd target) : LinkModel(source, target)
{
    private static readonly LinkMarker Arrow = LinkMarker.NewArrow(9, 8);

    /// <summary>None as long as it is being drawn.</summary>
    public LinkStroke? Stroke { get; private init; }

    public static LinkLine Of(LinkStroke stroke, LinkNode from, LinkNode to) => new(
        new SinglePortAnchor(from.Port), new SinglePortAnchor(to.Port))
    {
        Stroke = stroke,
        Locked = true,
        TargetMarker = stroke.Style == "bundled" || from.Point.End == LinkEnd.Proposal ? null : Arrow,
    };

    /// <summary>What a line between two boxes means, whichever of them it was begun at; none where nothing.</summary>
    public static PlannedLink? Between(LinkPoint one, LinkPoint other) => (one.End, other.End) switch
    {
        _ when !one.IsFree || !other.IsFree || one.Id == other.Id => null,
        (LinkEnd.Paragraph, LinkEnd.Recommendation) => new FollowsDrawn(new(one.Id), new(other.Id)),
        (LinkEnd.Recommendation, LinkEnd.Paragraph) => new FollowsDrawn(new(other.Id), new(one.Id)),
        (LinkEnd.Proposal, LinkEnd.Proposal) => ProposalsJoined.Of(new(one.Id), new(other.Id)),
        _ => null,
    };
}
