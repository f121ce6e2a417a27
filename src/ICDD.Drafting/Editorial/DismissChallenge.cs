namespace ICDD.Drafting;

/// <summary>The change is editorial: it stays. The window stays open for those who have not challenged it.</summary>
[GivenBy(Role.Chair), During(Stage.Adopted)]
public sealed record DismissChallenge(int Change, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (reason, refusal) = ChallengeRule.Check(draft, Change, Reason);
        return refusal is not null ? refusal : new ChallengeDismissed(Change, reason);
    }
}

public sealed record ChallengeDismissed(int Change, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var dismissed = draft.Editorial.Find(Change)! with
        {
            Status = EditorialStatus.Dismissed,
            Ruled = stamp,
            Ruling = Reason,
        };
        return draft with { Editorial = draft.Editorial.With(dismissed) };
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Editorial.Find(Change)!.Clause);
}
