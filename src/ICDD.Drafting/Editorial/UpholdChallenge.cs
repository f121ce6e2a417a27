namespace ICDD.Drafting;

/// <summary>
/// The change was not editorial: the text goes back to the words before it, and what was built on it falls too.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Adopted)]
public sealed record UpholdChallenge(int Change, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (reason, refusal) = ChallengeRule.Check(draft, Change, Reason);
        return refusal is not null ? refusal : new ChallengeUpheld(Change, reason);
    }
}

public sealed record ChallengeUpheld(int Change, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var change = draft.Editorial.Find(Change)!;
        var upheld = change with { Status = EditorialStatus.Upheld, Ruled = stamp, Ruling = Reason };
        var later = draft.Editorial.On(change.Clause)
            .Where(each => change.Corrigendum is null && each.Number > Change && each.IsIssued);
        return draft with
        {
            Editorial = later.Aggregate(
                draft.Editorial.With(upheld),
                (review, each) => review.With(each with { Status = EditorialStatus.FellWithAnother, Ruled = stamp })),
        };
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Editorial.Find(Change)!.Clause);
}
