namespace ICDD.Drafting.Web;

/// <summary>The conferences that are kept here, by their documents, and the delegations that are seated in each.</summary>
public sealed class SeatedDelegations
{
    private readonly SortedDictionary<string, IReadOnlyList<Delegation>> _conferences = new(StringComparer.Ordinal);

    public static SeatedDelegations None { get; } = new();

    public IEnumerable<StreamId> Documents => _conferences.Keys.Select(name => new StreamId(name));

    public static async Task<SeatedDelegations> Of(Rooms rooms)
    {
        var all = new SeatedDelegations();
        foreach (var room in await rooms.All().ConfigureAwait(false))
            all.Add(room);
        return all;
    }

    public static SeatedDelegations Of(Room room)
    {
        var one = new SeatedDelegations();
        one.Add(room);
        return one;
    }

    /// <summary>In alphabetical order; null where no such conference is kept.</summary>
    public IReadOnlyList<Delegation>? In(StreamId document) => _conferences.GetValueOrDefault(document.Value ?? "");

    private void Add(Room room)
    {
        if (room.Draft.Conference is not null)
            _conferences[room.Stream.Value] =
            [
                .. room.Draft.Seating.Alphabetical.Where(delegation => !delegation.Departed)
                    .OrderBy(delegation => delegation.Name, StringComparer.OrdinalIgnoreCase),
            ];
    }
}
