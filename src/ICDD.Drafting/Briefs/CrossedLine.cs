namespace ICDD.Drafting;

/// <summary>A crossed red line as it waits, and the group whose it is, if not the delegation's own.</summary>
public sealed record CrossedLine(ClauseId On, ProposalId? Proposal, GroupCode? Group);

/// <summary>
/// Red lines that are crossed wait for the members of their brief, and for nobody else: no shared list has them.
/// </summary>
public static class CrossedWaits
{
    public static IEnumerable<CrossedLine> Of(Brief brief, Draft document) => document.Stage != Stage.Negotiation
        ? []
        : Crossing.Of(brief, document)
            .Select(each => new CrossedLine(each.Clause, each.Proposal, (brief.Owner as GroupBrief)?.Group)).Distinct();
}
