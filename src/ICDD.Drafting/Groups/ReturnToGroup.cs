namespace ICDD.Drafting;

/// <summary>A member that stayed out speaks with its group again.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ReturnToGroup(GroupCode Group, Matter To) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var own = seat.Delegation!.Value;
        return (GroupRule.CheckStanding(draft, Group) ?? To.Check(draft)) is { } refusal ? refusal
            : Standpoints.On(draft, To).IsDissociated(own, Group) ? new MemberReturned(own, Group, To)
            : new AlreadySo();
    }
}

public sealed record MemberReturned(DelegationCode Delegation, GroupCode Group, Matter On) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => On.Add(
        draft, new PositionEntry(PositionStep.Returned, new Voice(Delegation, Group), On.WordingIn(draft), stamp));

    public override Touched Touches(Draft draft) => Touched.Only(On.ClauseIn(draft));
}
