using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>What waits for a part or a delegation, looked up once for each version and shared by its own screens.</summary>
public static class WaitingNow
{
    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<string, IReadOnlyList<Waiting>>> Known = [];

    public static IReadOnlyList<Waiting> For(Draft draft, Seat? seat) => seat is null
        ? []
        : Known.GetOrCreateValue(draft).GetOrAdd(seat.Attribution, static (_, now) => Waiting.For(now.draft, now.seat), (draft, seat));
}
