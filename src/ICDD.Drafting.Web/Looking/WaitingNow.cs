using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>What waits for whoever sits before a screen, looked up once for each version of a draft.</summary>
public static class WaitingNow
{
    private const int Many = 4;

    private static readonly ConditionalWeakTable<Draft, Waits> Known = [];

    public static IReadOnlyList<Waiting> For(Draft draft, Seat? seat) =>
        seat is null ? [] : Known.GetValue(draft, static key => new Waits(key)).For(seat);

    /// <summary>A line for each, or one for many of a kind that have no deadlines to tell apart.</summary>
    public static IReadOnlyList<IReadOnlyList<Waiting>> Lines(IReadOnlyList<Waiting> waiting) =>
    [
        .. waiting.GroupBy(each => (each.Kind, each.Group)).SelectMany(kind =>
            kind.Count() >= Many && kind.All(each => each.Until is null)
                ? [[.. kind]]
                : kind.Select(each => (IReadOnlyList<Waiting>)[each])),
    ];
}
