namespace ICDD.Drafting;

/// <summary>
/// A delegation, or the speaker of a group, gives a signal on the wording that it saw. Words that changed meanwhile are
/// no reason to refuse it: the position shows at once as one to be reconfirmed. A later signal follows an earlier one.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record TakePosition(Matter On, int Wording, PositionSignal Signal) : Command
{
    public GroupCode? OnBehalfOf { get; init; }

    public string Remark { get; init; } = "";

    public DateTimeOffset? Until { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if ((Mandate.Check(draft, seat, OnBehalfOf)
            ?? On.Check(draft)
            ?? On.CheckKnown(draft, Wording)
            ?? CheckDeadline(now))
            is { } refusal)
            return refusal;
        var remark = PlainText.ReadOptionalLines(Remark, Limits.Comment);
        if (remark.Refusal is { } bad)
            return bad;
        var by = new Voice(seat.Delegation!.Value, OnBehalfOf);
        return Standpoints.On(draft, On).Newest(by.Code) is { } said && IsSame(said, remark.Text)
            ? new AlreadySo()
            : new PositionTaken(by, On, Wording, Signal) { Remark = remark.Text, Until = Until };
    }

    private bool IsSame(PositionEntry said, string remark) =>
        said.Wording == Wording && said.Signal == Signal && said.Remark == remark && said.Until == Until;

    private Refusal? CheckDeadline(DateTimeOffset now) =>
        Until is not { } deadline ? null
        : Signal != PositionSignal.Reserve ? new OnlyReservationsHaveDeadlines()
        : deadline <= now ? new ReservationDeadlineIsPast()
        : null;
}

public sealed record PositionTaken(Voice By, Matter On, int Wording, PositionSignal Signal) : Event
{
    public string Remark { get; init; } = "";

    public DateTimeOffset? Until { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) =>
        On.Add(draft, new PositionEntry(PositionStep.Taken, By, Wording, stamp)
        {
            Signal = Signal,
            Remark = Remark,
            Until = Until,
        });

    public override Touched Touches(Draft draft) => Touched.Only(On.ClauseIn(draft));
}
