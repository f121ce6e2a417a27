namespace ICDD.Drafting;

/// <summary>
/// The chair says anew from which paragraphs a recommendation follows, where one of them is no longer in the text.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record RelinkRecommendation(ClauseId Clause, Sequence<ClauseId> Follows) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (EditorialRule.RefuseAbsent(draft, Clause) is { } refusal)
            return refusal;
        if (draft.Find(Clause)!.Recommendation is not { } details)
            return new ClauseIsNoRecommendation(draft.NumberOf(Clause));
        foreach (var source in Follows)
            if (draft.Find(source) is not { Kind: not ClauseKind.Recommendation })
                return new ClauseIsUnknown(source);
            else if (!draft.Clauses[source].Stands)
                return new ClauseIsDeleted(draft.NumberOf(source));
        var follows = Follows.Distinct().ToSequence();
        return follows == details.Follows
            ? new NothingIsChanged(draft.NumberOf(Clause))
            : new RecommendationRelinked(Clause, follows);
    }
}

public sealed record RecommendationRelinked(ClauseId Clause, Sequence<ClauseId> Follows) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[Clause];
        return draft.With(clause with { Recommendation = clause.Recommendation! with { Follows = Follows } });
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
