namespace ICDD.Drafting;

/// <summary>The chair hands more clauses to a group.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record HandOver(DraftingGroupCode Group, Sequence<ClauseId> Clauses) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        DraftingGroupRule.CheckWorking(draft, Group) is { } idle ? idle
        : Clauses.Count == 0 ? new NothingIsHandedOver()
        : DraftingGroupRule.CheckFree(draft, Clauses) is { } refusal ? refusal
        : new ClausesHandedOver(Group, Clauses.Distinct().ToSequence());
}

public sealed record ClausesHandedOver(DraftingGroupCode Group, Sequence<ClauseId> Clauses) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => DraftingGroupRule.Hand(draft, Clauses, Group);

    public override Touched Touches(Draft draft) => Touched.Only([.. Clauses]);
}
