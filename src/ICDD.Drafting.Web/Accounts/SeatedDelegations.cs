namespace ICDD.Drafting.Web;

/// <summary>The delegations of all conferences that are kept here, each once, in alphabetical order.</summary>
public static class SeatedDelegations
{
    public static async Task<IReadOnlyList<Delegation>> In(Rooms rooms)
    {
        var all = await rooms.All().ConfigureAwait(false);
        return
        [
            .. all.SelectMany(room => room.Draft.Seating.Alphabetical)
                .Where(delegation => !delegation.Departed)
                .DistinctBy(delegation => delegation.Code)
                .OrderBy(delegation => delegation.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
