using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>What waits for a part or a delegation, looked up once for each version and shared by its own screens.</summary>
public static class WaitingNow
{
    private const int Many = 4;

    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<string, IReadOnlyList<Waiting>>> Known = [];

    public static IReadOnlyList<Waiting> For(Draft draft, Seat? seat) => seat is null
        ? []
        : Known.GetOrCreateValue(draft).GetOrAdd(seat.Attribution, static (_, now) => Waiting.For(now.draft, now.seat), (draft, seat));

    /// <summary>A line for each, or one for many of a kind that have no deadlines to tell apart.</summary>
    public static IReadOnlyList<IReadOnlyList<Waiting>> Lines(IReadOnlyList<Waiting> waiting) =>
    [
        .. waiting.GroupBy(each => (each.Kind, each.Group)).SelectMany(kind =>
            kind.Count() >= Many && kind.All(each => each.Until is null)
                ? [[.. kind]]
                : kind.Select(each => (IReadOnlyList<Waiting>)[each])),
    ];
}
