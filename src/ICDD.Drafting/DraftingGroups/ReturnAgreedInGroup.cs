namespace ICDD.Drafting;

/// <summary>
/// The facilitator returns a clause as the group agreed it, in the old words or in new ones: agreed in group, never
/// agreed. Proposals on it stay with their sponsors and the chair: a group rules on nobody's proposal.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ReturnAgreedInGroup(DraftingGroupCode Group, SeenClause Seen, string Text, string Remark) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (DraftingGroupRule.CheckReturn(draft, seat, Group, Seen) is { } refusal)
            return refusal;
        var text = PlainText.Read(Text, Limits.Clause);
        var remark = PlainText.ReadOptionalLines(Remark, Limits.Comment);
        return (text.Refusal ?? remark.Refusal) is { } bad
            ? bad
            : new ClauseAgreedInGroup(Group, Seen.Clause, text.Text) { Remark = remark.Text };
    }
}

public sealed record ClauseAgreedInGroup(DraftingGroupCode Group, ClauseId Clause, string Text) : Event
{
    public string Remark { get; init; } = "";

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var (clause, group) = (draft.Clauses[Clause], draft.Find(Group)!);
        var worded = clause.Text == Text ? clause : clause.Reword(Text, stamp, []);
        var result = new GroupResult(Clause, clause.Wording.Number, worded.Wording.Number, Remark, stamp);
        return draft
            .With(
                worded.Ruled(ClauseStatus.AgreedInGroup, RulingKind.AgreedInGroup, Remark, stamp) with { Group = null })
            .With(group with { Results = group.Results.Add(result) });
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
