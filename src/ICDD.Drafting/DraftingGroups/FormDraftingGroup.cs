namespace ICDD.Drafting;

/// <summary>The chair forms a group, asks a delegation to facilitate it, and hands it clauses.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record FormDraftingGroup(DraftingGroupCode Group, string Name, DelegationCode Facilitator) : Command
{
    public Sequence<ClauseId> Clauses { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ShortName.Check(Group.Value, draft.Find(Group) is not null) is { } malformed)
            return malformed;
        if (draft.Seating.Find(Facilitator) is not { } facilitator)
            return new DelegationIsNotSeated(Facilitator.Value ?? "");
        if (facilitator.Departed)
            return new DelegationHasLeft(facilitator.Name);
        if (DraftingGroupRule.CheckFree(draft, Clauses) is { } refusal)
            return refusal;
        var name = PlainText.Read(Name, Limits.Line);
        return name.Refusal is { } bad ? bad
            : new DraftingGroupFormed(Group, name.Text, Facilitator, Clauses.Distinct().ToSequence());
    }
}

public sealed record DraftingGroupFormed(
    DraftingGroupCode Group, string Name, DelegationCode Facilitator, Sequence<ClauseId> Clauses)
    : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => DraftingGroupRule.Hand(
        draft with { DraftingGroups = draft.DraftingGroups.Add(new DraftingGroup(Group, Name, Facilitator, stamp)) },
        Clauses,
        Group);

    public override Touched Touches(Draft draft) => Touched.Only([.. Clauses]);
}
