namespace ICDD.Drafting.Web;

/// <summary>Delegations that stand beside each other on the map: a group's, or those of none.</summary>
public sealed record MapColumnGroup(string Name, IReadOnlyList<Delegation> Delegations);

/// <summary>
/// The columns of the map. A hall that fits on a screen is shown as it sits; in a larger one the members of a group
/// stand together, and who let nothing be known of the clauses shown is named below instead.
/// </summary>
public sealed record MapColumns(IReadOnlyList<MapColumnGroup> Groups, IReadOnlyList<Delegation> Silent)
{
    public const int LargeHall = 100;

    public IEnumerable<Delegation> All => Groups.SelectMany(group => group.Delegations);

    public static bool IsLarge(Draft draft) => draft.Seating.Alphabetical.Count > LargeHall;

    public static MapColumns Of(Draft draft, IReadOnlyList<MappedClause> clauses)
    {
        var seated = draft.Seating.InOrder().ToList();
        if (!IsLarge(draft))
            return new([new("", seated)], []);
        var heard = clauses.SelectMany(clause => clause.Stances.Keys).ToHashSet();
        var homes = draft.Groups.Standing.SelectMany(group => group.Members.Select(member => (member, group)))
            .DistinctBy(pair => pair.member).ToDictionary(pair => pair.member, pair => pair.group);
        var groups = seated.Where(each => heard.Contains(each.Code))
            .GroupBy(each => homes.GetValueOrDefault(each.Code)?.Name ?? "")
            .OrderBy(group => group.Key.Length == 0)
            .Select(group => new MapColumnGroup(group.Key, [.. group]));
        return new([.. groups], [.. seated.Where(each => !heard.Contains(each.Code))]);
    }
}
