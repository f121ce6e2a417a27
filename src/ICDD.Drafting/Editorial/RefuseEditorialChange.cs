namespace ICDD.Drafting;

/// <summary>The chair does not consent, with a reason: the change is in no text.</summary>
[GivenBy(Role.Chair), During(Stage.Adopted)]
public sealed record RefuseEditorialChange(int Change, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ConsentToChange.Check(draft, Change) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new EditorialChangeRefused(Change, reason.Text);
    }
}

public sealed record EditorialChangeRefused(int Change, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Editorial = draft.Editorial.With(draft.Editorial.Find(Change)! with
        {
            Status = EditorialStatus.Refused,
            Ruled = stamp,
            Ruling = Reason,
        }),
    };

    public override Touched Touches(Draft draft) => Touched.Only(draft.Editorial.Find(Change)!.Clause);
}
