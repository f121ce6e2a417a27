namespace ICDD.Drafting;

/// <summary>The secretariat moves a clause, and what stands under it, within the zero draft.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record MoveClause(ClauseId Clause, Anchor Anchor) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Find(Clause) is null ? new ClauseIsUnknown(Clause)
        : MoveRule.Check(draft, Clause, Anchor) is { } refusal ? refusal
        : new ClauseMoved(Clause, Anchor);
}

public sealed record ClauseMoved(ClauseId Clause, Anchor Anchor) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Outline = draft.Outline.Move(Clause, Anchor) };
}
