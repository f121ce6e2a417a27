namespace ICDD.Drafting;

/// <summary>A delegation leaves the conference: what it tabled stays, marked.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record RecordDeparture(DelegationCode Delegation) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Seating.Find(Delegation) switch
        {
            null => new DelegationIsNotSeated(Delegation.Value),
            { Departed: true } gone => new DelegationHasLeft(gone.Name),
            _ => new DelegationDeparted(Delegation),
        };
}

public sealed record DelegationDeparted(DelegationCode Delegation) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Seating = draft.Seating.Depart(Delegation) };
}
