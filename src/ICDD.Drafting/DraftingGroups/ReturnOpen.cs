namespace ICDD.Drafting;

/// <summary>The facilitator returns a clause on which the group did not agree, and says how far it came.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ReturnOpen(DraftingGroupCode Group, SeenClause Seen, string Remark) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (DraftingGroupRule.CheckReturn(draft, seat, Group, Seen) is { } refusal)
            return refusal;
        var remark = PlainText.ReadOptionalLines(Remark, Limits.Comment);
        return remark.Refusal is { } bad ? bad : new ClauseReturnedOpen(Group, Seen.Clause) { Remark = remark.Text };
    }
}

public sealed record ClauseReturnedOpen(DraftingGroupCode Group, ClauseId Clause) : Event
{
    public string Remark { get; init; } = "";

    public override Draft Apply(Draft draft, Stamp stamp) => draft.With(
        draft.Clauses[Clause].Ruled(ClauseStatus.Open, RulingKind.ReturnedOpen, Remark, stamp) with { Group = null });

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
