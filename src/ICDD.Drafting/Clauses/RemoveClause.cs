namespace ICDD.Drafting;

/// <summary>The secretariat takes a clause, and what stands under it, out of the zero draft.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record RemoveClause(ClauseId Clause) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is null)
            return new ClauseIsUnknown(Clause);
        var family = draft.Outline.Family(Clause).ToHashSet();
        var follower = draft.Standing().FirstOrDefault(clause =>
            clause.Recommendation is { } details && details.Follows.Any(family.Contains));
        return follower is null
            ? new ClauseRemoved(Clause)
            : new RecommendationFollowsFromIt(draft.NumberOf(Clause), draft.NumberOf(follower.Id));
    }
}

public sealed record ClauseRemoved(ClauseId Clause) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Clauses = draft.Clauses.RemoveRange(draft.Outline.Family(Clause)),
        Outline = draft.Outline.Remove(Clause),
    };
}
