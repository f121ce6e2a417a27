namespace ICDD.Drafting;

/// <summary>
/// SUP* here, ADD* there: the clause, with what stands under it, goes to another place in its own words.
/// </summary>
public sealed record Move(ClauseId Clause, Anchor Anchor) : Change
{
    /// <summary>
    /// How often the clause had been moved when this was proposed; the rule fills it in, whatever is sent.
    /// </summary>
    public int Moves { get; init; }

    public override ClauseId? On(Draft draft) => Clause;

    public override bool IsWhere(Change other) => other is Move move && move.Clause == Clause;

    public override Sequence<string> Words(Draft draft) => [];

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        if (MoveRule.Check(draft, Clause, Anchor) is { } refusal)
            return (null, refusal);
        return (
            this with { Moves = draft.Outline.Places[Clause].Moves },
            draft.RefuseUnlessOpen(clause) ?? RefuseParent(draft)
                ?? (IsThere(draft.Outline) ? new NothingIsChanged(draft.NumberOf(Clause)) : null));
    }

    public override Standing Standing(Draft draft)
    {
        if (draft.Find(Clause) is not { Stands: true }
            || MoveRule.Check(draft, Clause, Anchor) is not null
            || RefuseParent(draft) is ClauseIsDeleted)
            return Drafting.Standing.WithoutTarget;
        if (IsThere(draft.Outline))
            return Drafting.Standing.Contained;
        return draft.Outline.Places[Clause].Moves == Moves ? Drafting.Standing.Clean : Drafting.Standing.Conflicting;
    }

    public override string? Outcome(Draft draft) =>
        Standing(draft) is Drafting.Standing.Clean or Drafting.Standing.Contained ? draft.Clauses[Clause].Text : null;

    public override Change? Renew(Draft draft) =>
        Standing(draft) == Drafting.Standing.Conflicting
            ? this with { Moves = draft.Outline.Places[Clause].Moves }
            : null;

    public override Draft Adopt(Draft draft, string text, Adoptee from) => IsThere(draft.Outline)
        ? draft
        : draft with
        {
            Outline = from.KeepsNumbers
                && draft.Outline.Places[Clause].Inserted
                && draft.Numbering.SlotOf(Clause) is { } left
                ? draft.Outline.Relocate(Clause, Anchor, from.Stamp, left)
                : draft.Outline.Relocate(Clause, Anchor, from.Stamp),
        };

    /// <summary>Whether it takes away a clause that has a "bis" of its own.</summary>
    public override bool LeavesABis(Draft draft) => draft.Outline.Places[Clause].Inserted;

    private bool IsThere(Outline outline)
    {
        var siblings = outline.ChildrenOf(outline.Places[Clause].Parent);
        var at = siblings.IndexOf(Clause);
        return outline.ParentAt(Anchor) == outline.Places[Clause].Parent
            && (Anchor.After is { } after ? at > 0 && siblings[at - 1] == after : at == 0);
    }

    private Refusal? RefuseParent(Draft draft) =>
        draft.Outline.ParentAt(Anchor) is { } parent ? draft.RefuseUnlessOpen(draft.Clauses[parent]) : null;
}
