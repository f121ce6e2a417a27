namespace ICDD.Drafting;

/// <summary>A clause of the text with the stances on it, by delegation.</summary>
public sealed record MappedClause(Clause Clause, IReadOnlyDictionary<DelegationCode, Standpoint> Stances)
{
    public bool HasConcern => Stances.Values.Any(each => each.IsConcern);
}

/// <summary>
/// The map of the hall: clauses and delegations, each delegation once per clause. It holds no totals.
/// </summary>
public static class PositionMap
{
    /// <summary>The standing clauses on which anybody has a stance, in the order of the text.</summary>
    public static IEnumerable<MappedClause> Of(Draft draft) =>
        from clause in draft.Standing()
        where !clause.Positions.IsEmpty
        let mapped = Map(draft, clause)
        where mapped.Stances.Count > 0
        select mapped;

    private static MappedClause Map(Draft draft, Clause clause) => new(
        clause,
        Standpoints.On(draft, new ThisClause(clause.Id)).Stances()
            .ToDictionary(stance => stance.Delegation.Code, stance => stance.Standpoint));
}
