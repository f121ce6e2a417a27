namespace ICDD.Drafting;

/// <summary>Another name, other members, or another speaker; the code stays, and so does what the group has said.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record AmendGroup(Group Group) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (GroupRule.CheckStanding(draft, Group.Code) is { } refusal)
            return refusal;
        var (clean, bad) = GroupRule.Read(draft, Group);
        if (bad is not null)
            return bad;
        return clean == draft.Groups.Find(Group.Code) ? new NothingIsChanged(clean!.Name) : new GroupAmended(clean!);
    }
}

public sealed record GroupAmended(Group Group) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with { Groups = draft.Groups.With(Group) };
}
