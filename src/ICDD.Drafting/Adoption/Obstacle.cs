namespace ICDD.Drafting;

public enum ObstacleKind { ClauseIsOpen, ProposalIsOpen, SilenceIsRunning }

/// <summary>Something that stands in the way of adoption.</summary>
public sealed record Obstacle(ObstacleKind Kind, ClauseId Clause, ProposalId? Proposal = null)
{
    /// <summary>Everything that stands in the way, in the order of the text.</summary>
    public static IReadOnlyList<Obstacle> Of(Draft draft) =>
        [.. draft.Outline.InOrder().Select(id => draft.Clauses[id]).SelectMany(clause => On(draft, clause))];

    private static IEnumerable<Obstacle> On(Draft draft, Clause clause)
    {
        if (clause is { IsOpen: true, Kind: not ClauseKind.Heading })
            yield return new Obstacle(ObstacleKind.ClauseIsOpen, clause.Id);
        foreach (var proposal in draft.OpenProposalsOn(clause))
            yield return new Obstacle(ObstacleKind.ProposalIsOpen, clause.Id, proposal.Id);
        if (draft.SilenceOn(clause.Id) is not null)
            yield return new Obstacle(ObstacleKind.SilenceIsRunning, clause.Id);
    }
}
