using System.Diagnostics;

namespace ICDD.Drafting.Load;

/// <summary>How long it was from an act to its sight, over all screens and acts.</summary>
internal static class Latency
{
    public static Percentiles Of(IReadOnlyList<Act> acts, IReadOnlyList<Screen> screens) =>
        Sights(acts, screens, act => act.Pressed);

    public static Percentiles FromWords(IReadOnlyList<Act> acts, IReadOnlyList<Screen> screens) =>
        Sights(acts, screens, act => act.WordsSent);

    public static Percentiles OfAnswers(IReadOnlyList<Act> acts) =>
        Percentiles.Of(acts.Select(act => Stopwatch.GetElapsedTime(act.Pressed, act.Answered).TotalMilliseconds));

    private static Percentiles Sights(IReadOnlyList<Act> acts, IReadOnlyList<Screen> screens, Func<Act, long> since) =>
        Percentiles.Of(
        from act in acts
        from screen in screens
        let seen = screen.SawAt(act.Symbol)
        where seen is not null
        select Stopwatch.GetElapsedTime(since(act), seen.Value).TotalMilliseconds);
}
