namespace ICDD.Drafting.Web;

/// <summary>
/// Where whoever sits before this screen left off reading. A shared seat of a demonstration shares its bookmark.
/// </summary>
public sealed class Reader(SeatFinder seats, IBookmarks bookmarks, TimeProvider time)
{
    public async Task<Bookmark?> LeftOff(Room room) =>
        await Person(room).ConfigureAwait(true) is { } person
        && bookmarks.Find(person, room.Stream) is { } bookmark
        && bookmark.Version <= room.Draft.Version
            ? bookmark
            : null;

    /// <summary>The person says to have read the document up to a version.</summary>
    public async Task HasRead(Room room, long version)
    {
        if (await Person(room).ConfigureAwait(true) is { } person)
            bookmarks.Put(person, room.Stream, new Bookmark(version, time.GetUtcNow()));
    }

    private async Task<string?> Person(Room room) =>
        (await seats.Account().ConfigureAwait(true))?.Id
        ?? ((await seats.Find(room.Stream).ConfigureAwait(true)) is { } seat ? $"seat {seat.Attribution}" : null);
}
