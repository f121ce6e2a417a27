namespace ICDD.Drafting;

/// <summary>
/// A member stays out of what its group proposed, or said on a clause or a proposal, for itself alone: the group's
/// voice stands, and no longer counts for this member until it returns.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record DissociateFromGroup(GroupCode Group, Matter From) : Command
{
    public string Remark { get; init; } = "";

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var own = seat.Delegation!.Value;
        if ((GroupRule.CheckStanding(draft, Group) ?? From.Check(draft)) is { } refusal)
            return refusal;
        var group = draft.Groups.Find(Group)!;
        if (!group.Has(own))
            return new GroupIsNotYours(group.Name);
        var remark = PlainText.ReadOptionalLines(Remark, Limits.Comment);
        if (remark.Refusal is { } bad)
            return bad;
        var said = Standpoints.On(draft, From);
        return said.IsDissociated(own, Group) ? new AlreadySo()
            : said.Speaks(Group) ? new MemberDissociated(own, Group, From) { Remark = remark.Text }
            : new GroupSaysNothing(group.Name);
    }
}

public sealed record MemberDissociated(DelegationCode Delegation, GroupCode Group, Matter On) : Event
{
    public string Remark { get; init; } = "";

    public override Draft Apply(Draft draft, Stamp stamp) => On.Add(
        draft,
        new PositionEntry(PositionStep.Dissociated, new Voice(Delegation, Group), On.WordingIn(draft), stamp)
        {
            Remark = Remark,
        });

    public override Touched Touches(Draft draft) => Touched.Only(On.ClauseIn(draft));
}
