namespace ICDD.Drafting;

/// <summary>The group's work is over: what it still has in hand comes back to the plenary as it is.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DissolveDraftingGroup(DraftingGroupCode Group) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        DraftingGroupRule.CheckWorking(draft, Group) is { } refusal ? refusal : new DraftingGroupDissolved(Group);
}

public sealed record DraftingGroupDissolved(DraftingGroupCode Group) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        DraftingGroupRule.Hand(draft, Held(draft), null).With(draft.Find(Group)! with { Dissolved = stamp });

    public override Touched Touches(Draft draft) => Touched.Only([.. Held(draft)]);

    private IEnumerable<ClauseId> Held(Draft draft) =>
        draft.Clauses.Values.Where(clause => clause.Group == Group).Select(clause => clause.Id);
}
