namespace ICDD.Drafting;

/// <summary>Who may do what with a drafting group and its clauses.</summary>
public static class DraftingGroupRule
{
    public static Refusal? CheckWorking(Draft draft, DraftingGroupCode code) => draft.Find(code) switch
    {
        null => new DraftingGroupIsUnknown(code.Value ?? ""),
        { Works: false } => new DraftingGroupIsDissolved(code.Value),
        _ => null,
    };

    /// <summary>A clause is in the hands of one group at a time, and open when it is handed over.</summary>
    public static Refusal? CheckFree(Draft draft, IEnumerable<ClauseId> clauses) =>
        clauses.Select(id => CheckFree(draft, id)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>Only the facilitating delegation returns a clause, as it saw it in the given wording.</summary>
    public static Refusal? CheckReturn(Draft draft, Seat seat, DraftingGroupCode code, SeenClause seen)
    {
        if (CheckWorking(draft, code) is { } refusal)
            return refusal;
        var group = draft.Find(code)!;
        if (group.Facilitator != seat.Delegation)
            return new NotTheFacilitator(code.Value, draft.Seating.Find(group.Facilitator)!.Name);
        if (ChairRule.CheckClause(draft, seen.Clause, seen.Wording) is { } bad)
            return bad;
        var clause = draft.Find(seen.Clause)!;
        return clause.Group == code
            ? draft.RefuseUnlessOpen(clause)
            : new ClauseIsNotWithGroup(draft.NumberOf(clause.Id), code.Value);
    }

    public static Draft Hand(Draft draft, IEnumerable<ClauseId> clauses, DraftingGroupCode? group) => draft with
    {
        Clauses = draft.Clauses.SetItems(clauses.Select(id =>
            KeyValuePair.Create(id, draft.Clauses[id] with { Group = group }))),
    };

    private static Refusal? CheckFree(Draft draft, ClauseId id) => draft.Find(id) switch
    {
        null => new ClauseIsUnknown(id),
        { Group: { } group } => new ClauseIsWithGroup(draft.NumberOf(id), group.Value),
        var clause => draft.RefuseUnlessOpen(clause),
    };
}
