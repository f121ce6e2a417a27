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

    public static bool IsProposal(NodeSign sign) => sign is NodeSign.Open or NodeSign.Taken or NodeSign.Ended;
}
