namespace ICDD.Drafting;

/// <summary>
/// Another name, other members, or another speaker; the code stays, and so does what the group has said.
/// </summary>
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
        var group = draft.Groups.Find(Group.Code)!;
        return clean == group
            ? new NothingIsChanged(clean.Name)
            : new GroupAmended(clean!) { Admitted = clean!.Members.Where(member => !group.Has(member)).ToSequence() };
    }
}

public sealed record GroupAmended(Group Group) : Event
{
    /// <summary>Who was no member before; nobody in records of a time before that was written down.</summary>
    public Sequence<DelegationCode> Admitted { get; init; } = [];

    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Groups = draft.Groups.With(Group).Admit(Group.Code, Admitted, stamp.At),
    };
}
