using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>A run of <c>pages</c> as it is kept: each round, on which machine, of which commit.</summary>
internal sealed record KeptPages
{
    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Commit { get; init; }

    public required string Processor { get; init; }

    public required int Cores { get; init; }

    public required double Busy { get; init; }

    /// <summary>Circuits on each page.</summary>
    public required int Circuits { get; init; }

    public required IReadOnlyList<IReadOnlyList<PageFigures>> Rounds { get; init; }

    public static KeptPages Of(
        string name, LoadOptions options, double busy, IReadOnlyList<IReadOnlyList<PageFigures>> rounds) => new()
        {
            Name = name,
            At = DateTimeOffset.UtcNow,
            Commit = KeptRun.CommitOf(options.Site),
            Processor = KeptRun.ProcessorName(),
            Cores = System.Environment.ProcessorCount,
            Busy = busy,
            Circuits = options.Screens,
            Rounds = rounds,
        };

    public void Keep(string folder) => KeptFiles.Keep(folder, At, Name, this);

    /// <summary>Medians of all that are kept, a row for each page, the earliest run first.</summary>
    public static string Table(string folder) =>
        KeptFiles.All<KeptPages>(folder, run => run.At) is { Count: > 0 } runs ? Table(runs) : "";

    public static string Table(IEnumerable<KeptPages> runs)
    {
        var table = new StringBuilder(
            "| page | run | site | busy | kB per circuit | kB sent | ms to answer | ms to paint | nodes |\n"
            + "|---|---|---|---|---|---|---|---|---|\n");
        var rows =
            from run in runs
            from page in run.Rounds[0].Select((figures, at) => (figures.Page, At: at))
            orderby page.At
            select (run, page.At);
        foreach (var (run, at) in rows)
        {
            double Median(Func<PageFigures, double> figure) =>
                Percentiles.Median(run.Rounds.Select(round => figure(round[at])));
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {run.Rounds[0][at].Page} | {run.Name}, {run.At:yyyy-MM-dd}, rounds: {run.Rounds.Count} "
                    + $"| {run.Commit} | {run.Busy:0} | {Median(page => page.KilobytesPerCircuit):0} "
                    + $"| {Median(page => page.KilobytesSent):0.0} | {Median(page => page.MillisecondsToAnswer):0.0} "
                    + $"| {Median(page => page.MillisecondsToPaint ?? double.NaN):0} | {run.Rounds[0][at].Nodes} |");
        }

        return table.ToString();
    }
}
