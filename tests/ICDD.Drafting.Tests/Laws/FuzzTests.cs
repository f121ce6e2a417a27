using System.Collections.Concurrent;
using System.Globalization;

namespace ICDD.Drafting.Tests;

/// <summary>
/// Conferences as chance would have them, with every command, each act held against every invariant. A few thousand run
/// with the other tests; <c>ICDD_HISTORIES=100000</c> runs as many as are asked for. What was found stays as a row.
/// </summary>
public class FuzzTests
{
    private const int Few = 3_000;

    private static int Asked => int.TryParse(
        Environment.GetEnvironmentVariable("ICDD_HISTORIES"), NumberStyles.None, CultureInfo.InvariantCulture,
        out var asked)
        ? asked
        : Few;

    [Fact]
    public void Every_history_keeps_every_invariant()
    {
        var broken = new ConcurrentDictionary<int, string>();
        Parallel.For(1, Asked + 1, seed =>
        {
            if (Wrong(seed) is { } wrong)
                broken[seed] = wrong;
        });

        Assert.True(broken.IsEmpty, string.Join(
            '\n', broken.OrderBy(each => each.Key).Take(12).Select(each => $"seed {each.Key}: {each.Value}")));
    }

    private static string? Wrong(int seed)
    {
        var last = Draft.Empty(Hall.Stream);
        foreach (var each in History.Of(Seeded.Steps(seed, 20 + seed % 70)))
        {
            if (Invariants.FirstBroken(each) is { } wrong)
                return wrong;
            last = each.After.Draft;
        }

        return Views.Broken(last) ?? (seed % 10 == 0 ? Replayed(seed) : null);
    }

    private static string? Replayed(int seed)
    {
        var record = Scribe.Record(Seeded.Steps(seed, 20 + seed % 70));
        return Same.Form(record.Seen) == Same.Form(record.Read()) ? null : "read from its record it is another draft";
    }
}
