namespace ICDD.Drafting.Web;

/// <summary>
/// The conferences that are kept here, by their documents, and the delegations that are seated in each.
/// </summary>
public sealed class SeatedDelegations
{
    private readonly SortedDictionary<string, IReadOnlyList<Delegation>> _conferences = new(StringComparer.Ordinal);

    public static SeatedDelegations None { get; } = new();

    public IEnumerable<StreamId> Documents => _conferences.Keys.Select(name => new StreamId(name));

    /// <summary>All of them, from what is told of each document; one is opened only where that is not known.</summary>
    public static async Task<SeatedDelegations> Of(Rooms rooms)
    {
        var all = new SeatedDelegations();
        foreach (var card in await rooms.Cards().ConfigureAwait(false))
            if (card is { Delegations: { } known, Conference: not null })
                all.Add(card.Stream, known);
            else if (card.Conference is not null && await rooms.Find(card.Stream).ConfigureAwait(false) is { } room)
                all.Add(room);
        return all;
    }

    /// <summary>One of them, or none where it is not kept here; no other is looked at.</summary>
    public static async Task<SeatedDelegations> Of(Rooms rooms, StreamId? document) =>
        document is { } one && await rooms.Find(one).ConfigureAwait(false) is { } room ? Of(room) : None;

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
            Add(room.Stream, room.Draft.Seating.Alphabetical.Where(delegation => !delegation.Departed));
    }

    private void Add(StreamId document, IEnumerable<Delegation> delegations) =>
        _conferences[
            document.Value] = [.. delegations.OrderBy(delegation => delegation.Name, StringComparer.OrdinalIgnoreCase)];
}
