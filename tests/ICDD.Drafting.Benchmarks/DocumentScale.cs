using System.Diagnostics;
using System.Globalization;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// How time and memory grow with the length of an adopted text, format by format; and a Word file of 1,000 clauses
/// beside pandoc and beside a plain XML writer of the same parts. In one run, since only ratios mean anything on a busy
/// machine.
/// </summary>
internal static class DocumentScale
{
    private static readonly int[] Sizes = [40, 400, 4_000];

    public static async Task Run()
    {
        Console.WriteLine("| format | " + string.Join(
            " | ", Sizes.Select(size => $"{size} clauses: us and kB per clause")) + " | 4,000 over 400 |");
        Console.WriteLine("|---|" + string.Concat(Sizes.Select(_ => "---|")) + "---|");
        var issues = Sizes.Select(AdoptedTexts.Of).ToList();
        foreach (var export in Exports.All.Where(export => export.Lacks is null))
            if (export.Suits(issues[0].Folio))
                await Row(export.Key, issues, issue => export.Write(issue, Stream.Null)).ConfigureAwait(false);
        await Row("folio", issues, issue =>
        {
            _ = AdoptedText.Of(issue.Draft, issue.Hash);
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        await WordRatios.Run(AdoptedTexts.Of(1_000)).ConfigureAwait(false);
    }

    /// <summary>
    /// The best time of several runs in milliseconds, since others share the machine, and what they allocated in bytes.
    /// </summary>
    public static async Task<(double Milliseconds, double Bytes)> Measure(Func<Task> act, int runs)
    {
        await act().ConfigureAwait(false);
        var times = new List<double>(runs);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var run = 0; run < runs; run++)
        {
            var clock = Stopwatch.StartNew();
            await act().ConfigureAwait(false);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)runs;
        times.Sort();
        return (times[0], bytes);
    }

    private static async Task Row(string name, List<Issue> issues, Func<Issue, Task> write)
    {
        var perClause = new List<(double Time, double Bytes)>();

        // Long enough for the compiler to have done its best before anything is measured.
        var clock = Stopwatch.StartNew();
        while (clock.ElapsedMilliseconds < 2_500)
            await write(issues[1]).ConfigureAwait(false);
        for (var at = 0; at < issues.Count; at++)
        {
            var issue = issues[at];
            GC.Collect();
            var (milliseconds, bytes) = await Measure(
                () => write(issue), Math.Clamp(8_000 / Sizes[at], 12, 60)).ConfigureAwait(false);
            perClause.Add((milliseconds * 1_000 / Sizes[at], bytes / 1_024 / Sizes[at]));
        }

        var cells = perClause.Select(each => string.Create(
            CultureInfo.InvariantCulture, $"{each.Time:F1} us, {each.Bytes:F1} kB"));
        var growth = string.Create(
            CultureInfo.InvariantCulture,
            $"{perClause[2].Time / perClause[1].Time:F2} in time, {perClause[2].Bytes / perClause[1].Bytes:F2} in "
                + $"memory");
        Console.WriteLine($"| {name} | {string.Join(" | ", cells)} | {growth} |");
    }
}
