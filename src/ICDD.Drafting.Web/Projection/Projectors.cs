using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>One screen in the hall for each open room.</summary>
public sealed class Projectors(TimeProvider time, IHallStore store)
{
    private readonly ConditionalWeakTable<Room, Projector> _rooms = [];

    public Projector Of(Room room) => _rooms.GetValue(room, key => new Projector(key, time, store));

    /// <summary>
    /// The room whose screen a link opens; null where there is no such link any more, and no room is opened for that.
    /// </summary>
    public async Task<Room?> Find(string? key, Rooms rooms) =>
        HallLink.Read(key) is { } link
        && store.Find(link.Document)?.Link is { } known
        && known.IsOpenedBy(link.Secret)
        && await rooms.Find(link.Document).ConfigureAwait(false) is { Draft.Conference: not null } room
            ? room
            : null;
}
