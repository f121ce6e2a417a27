namespace ICDD.Drafting.Web;

/// <summary>
/// What waits for whoever sits before a screen, followed act by act and shared by all screens of a room.
/// </summary>
public static class WaitingNow
{
    private const int Many = 4;

    private static readonly Incremental<Waits> Known =
        new(draft => new Waits(draft), (waits, draft, touched) => waits.After(draft, touched));

    public static IReadOnlyList<Waiting> For(Room room, Draft draft, Seat? seat) =>
        seat is null ? [] : Known.Of(room, draft).For(seat);

    /// <summary>A line for each, or one for many of a kind that have no deadlines to tell apart.</summary>
    public static IReadOnlyList<IReadOnlyList<Waiting>> Lines(IReadOnlyList<Waiting> waiting) =>
    [
        .. waiting.GroupBy(each => (each.Kind, each.Group)).SelectMany(kind =>
            kind.Count() >= Many && kind.All(each => each.Until is null)
                ? [[.. kind]]
                : kind.Select(each => (IReadOnlyList<Waiting>)[each])),
    ];
}
