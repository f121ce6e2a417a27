namespace ICDD.Drafting;

/// <summary>A group ends: its proposals stay with who tabled them, its positions bind nobody.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record DissolveGroup(GroupCode Group) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        GroupRule.CheckStanding(draft, Group) is { } refusal ? refusal : new GroupDissolved(Group);
}

public sealed record GroupDissolved(GroupCode Group) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Groups = draft.Groups.With(draft.Groups.Find(Group)! with { Dissolved = true }),
    };
}
