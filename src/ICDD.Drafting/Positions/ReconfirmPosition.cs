namespace ICDD.Drafting;

/// <summary>The same signal on the words of today.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ReconfirmPosition(Matter On, int Wording) : Command
{
    public GroupCode? OnBehalfOf { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if ((Mandate.Check(draft, seat, OnBehalfOf)
            ?? On.Check(draft)
            ?? On.CheckNewest(draft, Wording)) is { } refusal)
            return refusal;
        var by = new Voice(seat.Delegation!.Value, OnBehalfOf);
        return Standpoints.On(draft, On).Newest(by.Code) switch
        {
            null => new NoPositionIsTaken(),
            var said when On.SaysStill(draft, said.Wording) => new AlreadySo(),
            _ => new PositionReconfirmed(by, On, Wording),
        };
    }
}

public sealed record PositionReconfirmed(Voice By, Matter On, int Wording) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        On.Add(draft, Standpoints.On(draft, On).Newest(By.Code)! with
        {
            Step = PositionStep.Reconfirmed,
            By = By,
            Wording = Wording,
            Stamp = stamp,
        });

    public override Touched Touches(Draft draft) => Touched.Only(On.ClauseIn(draft));
}
