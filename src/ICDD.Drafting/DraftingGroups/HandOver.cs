namespace ICDD.Drafting;

/// <summary>The chair hands more clauses to a group.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record HandOver(GroupCode Group, Sequence<ClauseId> Clauses) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        GroupRule.CheckWorking(draft, Group) is { } idle ? idle
        : Clauses.Count == 0 ? new NothingIsHandedOver()
        : GroupRule.CheckFree(draft, Clauses) is { } refusal ? refusal
        : new ClausesHandedOver(Group, Clauses.Distinct().ToSequence());
}

public sealed record ClausesHandedOver(GroupCode Group, Sequence<ClauseId> Clauses) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => GroupRule.Hand(draft, Clauses, Group);

    public override Touched Touches(Draft draft) => Touched.Only([.. Clauses]);
}
