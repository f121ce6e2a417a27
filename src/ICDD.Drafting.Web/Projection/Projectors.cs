using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>One screen in the hall for each open room; kept in memory alone.</summary>
public sealed class Projectors(TimeProvider time)
{
    private readonly ConditionalWeakTable<Room, Projector> _rooms = [];

    public Projector Of(Room room) => _rooms.GetValue(room, key => new Projector(key, time));
}
