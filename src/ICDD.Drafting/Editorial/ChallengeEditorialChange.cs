namespace ICDD.Drafting;

/// <summary>
/// Any delegation may say, within the window, that a change is not editorial; that puts it before the chair, also where
/// the chair dismissed the challenge of another.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Adopted)]
public sealed record ChallengeEditorialChange(int Change, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Editorial.Find(Change) is not { } change)
            return new EditorialChangeIsUnknown(Change);
        if (!change.IsChallengeable)
            return new EditorialChangeIsRuled(Change, change.Status);
        if (now > change.ChallengeableUntil)
            return new ChallengeIsLate(draft.Conference!.AtVenue(change.ChallengeableUntil));
        if (change.Challenges.Any(challenge => challenge.Delegation == seat.Delegation))
            return new AlreadySo();
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad
            ? bad
            : new EditorialChangeChallenged(Change, seat.Delegation!.Value, reason.Text);
    }
}

public sealed record EditorialChangeChallenged(int Change, DelegationCode Delegation, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var change = draft.Editorial.Find(Change)!;
        return draft with
        {
            Editorial = draft.Editorial.With(change with
            {
                Status = EditorialStatus.Challenged,
                Challenges = change.Challenges.Add(new Challenge(Delegation, Reason, stamp)),
            }),
        };
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Editorial.Find(Change)!.Clause);
}
