namespace ICDD.Drafting;

public enum ObstacleKind
{
    ClauseIsOpen,
    ProposalIsOpen,
    ClauseIsAgreedInGroup,
    ClauseIsDeferred,
    PackageIsOpen,
    SilenceIsRunning,
    ClauseIsWithGroup,
    RecommendationFollowsDeleted,
}

/// <summary>Something that stands in the way of adoption.</summary>
public sealed record Obstacle(
    ObstacleKind Kind, ClauseId Clause, ProposalId? Proposal = null, PackageCode? Package = null)
{
    /// <summary>Everything that stands in the way, in the order of the text, and then the packages.</summary>
    public static IReadOnlyList<Obstacle> Of(Draft draft) =>
    [
        .. draft.Outline.InOrder().Select(id => draft.Clauses[id]).SelectMany(clause => On(draft, clause)),
        .. draft.Packages.Where(package => package.IsOpen)
            .Select(package => new Obstacle(ObstacleKind.PackageIsOpen, package.First(draft), null, package.Code)),
    ];

    private static IEnumerable<Obstacle> On(Draft draft, Clause clause)
    {
        if (clause.IsOpen && (clause.Kind != ClauseKind.Heading || IsObjectedTo(draft, clause)))
            yield return new Obstacle(ObstacleKind.ClauseIsOpen, clause.Id);
        if (clause is { Status: ClauseStatus.AgreedInGroup, Kind: not ClauseKind.Heading })
            yield return new Obstacle(ObstacleKind.ClauseIsAgreedInGroup, clause.Id);
        if (clause is { Kind: ClauseKind.Heading, Group: not null, Stands: true })
            yield return new Obstacle(ObstacleKind.ClauseIsWithGroup, clause.Id);
        if (clause.Status == ClauseStatus.Deferred)
            yield return new Obstacle(ObstacleKind.ClauseIsDeferred, clause.Id);
        foreach (var proposal in draft.OpenProposalsOn(clause))
            yield return new Obstacle(ObstacleKind.ProposalIsOpen, clause.Id, proposal.Id);
        if (draft.SilenceOn(clause.Id) is not null)
            yield return new Obstacle(ObstacleKind.SilenceIsRunning, clause.Id);
        if (clause is { Stands: true, Recommendation: { } details }
            && details.Follows.Any(id => !draft.Clauses[id].Stands))
            yield return new Obstacle(ObstacleKind.RecommendationFollowsDeleted, clause.Id);
    }

    /// <summary>A heading needs no agreement of its own, unless silence was broken on its words.</summary>
    private static bool IsObjectedTo(Draft draft, Clause heading) => draft.Silences.Exists(silence =>
        silence.IsBrokenOn(heading.Id) && silence.Clauses[heading.Id] == heading.Wording.Number);
}
