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
            _ => new DelegationDeparted(Delegation)
            {
                Mandates = draft.Groups.MandatedTo(Delegation).Select(group => group.Code).ToSequence(),
            },
        };
}

public sealed record DelegationDeparted(DelegationCode Delegation) : Event
{
    /// <summary>The groups for which it spoke, which have to name another speaker.</summary>
    public Sequence<GroupCode> Mandates { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Seating = draft.Seating.Depart(Delegation),
        Groups = Mandates.Aggregate(
            draft.Groups, (groups, code) => groups.With(groups.Find(code)! with { Vacant = true })),
    };
}
