using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>
/// Something that is known of a draft and needs to be looked at again only where an act touched it: kept for the newest
/// draft of each room and shared by all its screens, however long the negotiation is.
/// </summary>
public sealed class Incremental<T>(Func<Draft, T> whole, Func<T, Draft, Touched, T> after) where T : class
{
    private readonly ConditionalWeakTable<Room, Newest> _rooms = [];

    /// <summary>Of an older draft than the newest asked for, it is made anew.</summary>
    public T Of(Room room, Draft draft)
    {
        var newest = _rooms.GetOrCreateValue(room);
        lock (newest)
        {
            if (newest.Known is not { } known)
                return (newest.Known = (draft, whole(draft))).Value.Of;
            if (ReferenceEquals(known.Draft, draft))
                return known.Of;
            if (known.Draft.Version > draft.Version)
                return whole(draft);
            var touched = room.TouchedBetween(known.Draft.Version, draft.Version);
            return (newest.Known = (draft, after(known.Of, draft, touched))).Value.Of;
        }
    }

    private sealed class Newest
    {
        public (Draft Draft, T Of)? Known { get; set; }
    }
}
