namespace ICDD.Drafting.Web;

public enum NodeSign { Wording, Earlier, Deletion, Open, Taken, Ended }

/// <summary>How a node is drawn: a shape and a stroke of its own, never a colour alone.</summary>
public static class GraphSigns
{
    public static NodeSign Of(GraphNode node) => node switch
    {
        WordingNode { IsDeletion: true } => NodeSign.Deletion,
        WordingNode { Status: null } => NodeSign.Earlier,
        WordingNode => NodeSign.Wording,
        ProposalNode { Status: ProposalStatus.Open } => NodeSign.Open,
        ProposalNode { Status: ProposalStatus.Accepted or ProposalStatus.Reflected } => NodeSign.Taken,
        _ => NodeSign.Ended,
    };

    /// <summary>Wordings are sheets, proposals have round ends, a deletion is crossed out.</summary>
    public static PictureShape ShapeOf(NodeSign sign) => sign switch
    {
        NodeSign.Deletion => PictureShape.Crossed,
        NodeSign.Taken => PictureShape.DoublePill,
        NodeSign.Open or NodeSign.Ended => PictureShape.Pill,
        _ => PictureShape.Sheet,
    };
}
