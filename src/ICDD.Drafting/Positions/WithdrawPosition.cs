namespace ICDD.Drafting;

/// <summary>The signal no longer stands; that it was given stays in the history.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record WithdrawPosition(Matter On) : Command
{
    public GroupCode? OnBehalfOf { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if ((Mandate.Check(draft, seat, OnBehalfOf) ?? On.Check(draft)) is { } refusal)
            return refusal;
        var by = new Voice(seat.Delegation!.Value, OnBehalfOf);
        return Standpoints.On(draft, On).Newest(by.Code) is null
            ? new NoPositionIsTaken()
            : new PositionWithdrawn(by, On);
    }
}

public sealed record PositionWithdrawn(Voice By, Matter On) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        On.Add(draft, new PositionEntry(PositionStep.Withdrawn, By, On.WordingIn(draft), stamp));

    public override Touched Touches(Draft draft) => Touched.Only(On.ClauseIn(draft));
}
