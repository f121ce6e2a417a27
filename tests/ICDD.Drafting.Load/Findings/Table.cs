using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>The figures as Markdown: medians over the rounds.</summary>
internal static class Table
{
    public static string Of(LoadOptions options, IReadOnlyList<(SiteFigures Site, Percentiles Raw)> rounds)
    {
        var table = new StringBuilder();
        void Row(string name, FormattableString value) =>
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {FormattableString.Invariant(value)} |");
        double Site(Func<SiteFigures, double> figure) => Percentiles.Median(rounds.Select(round => figure(round.Site)));
        double Raw(Func<Percentiles, double> figure) => Percentiles.Median(rounds.Select(round => figure(round.Raw)));

        Row("what", $"{options.Screens} screens");
        Row("---", $"---");
        Row(
            "document, acts, rounds",
            $"{Document(options)}, {rounds[0].Site.Findings.Acts} by {options.Writers}, {rounds.Count}");
        Row(
            "press to sight, ms p50 / p99 / max",
            $"{Site(s => s.Latency.P50):0.0} / {Site(s => s.Latency.P99):0.0} / {Site(s => s.Latency.Max):0.0}");
        Row(
            "words sent to sight, ms p50 / p99",
            $"{Site(s => s.FromWords.P50):0.0} / {Site(s => s.FromWords.P99):0.0}");
        Row("press to own answer, ms p50 / p99", $"{Site(s => s.Answered.P50):0.0} / {Site(s => s.Answered.P99):0.0}");
        Row(
            "raw broadcast, ms p50 / p99 / max",
            $"{Raw(r => r.P50):0.0} / {Raw(r => r.P99):0.0} / {Raw(r => r.Max):0.0}");
        Row("p99 over raw p99", $"{Percentiles.Median(rounds.Select(r => r.Site.Latency.P99 / r.Raw.P99)):0.0}");
        Row("server CPU per act and screen, us", $"{Site(s => s.CpuPerActAndScreen.TotalMicroseconds):0}");
        Row(
            "bytes per act and screen, to / from it",
            $"{Site(s => s.BytesPerActAndScreen):0} / {Site(s => s.SentPerActAndScreen):0}");
        Row("batches per act and screen", $"{Site(s => s.BatchesPerActAndScreen):0.00}");
        Row(
            "memory per screen, kB after a full collection / as it is",
            $"{Site(s => s.KilobytesPerScreen):0} / {Site(s => s.KilobytesPerScreenAsTheyAre):0}");
        Row("memory of the server with its first screens, MB", $"{Site(s => s.KilobytesEmpty / 1024.0):0}");
        Row(
            "joins per second; ms p50 / p99; server CPU ms",
            $"{Site(s => s.JoinsPerSecond):0.0}; {Site(
                s => s.Join.P50):0} / {Site(s => s.Join.P99):0}; {Site(s => s.CpuPerJoin.TotalMilliseconds):0.0}");
        Row(
            "never seen / seen early / out of turn / numbered backwards",
            $"{rounds.Sum(
                r => r.Site.Findings.NotSeen)} / {rounds.Sum(r => r.Site.Findings.SeenBeforeAct)} / {rounds.Sum(
                r => r.Site.Findings.SeenOutOfTurn)} / {rounds.Sum(r => r.Site.Findings.NumberedBackwards)}");
        Row("a later act on another clause shown first", $"{rounds.Sum(r => r.Site.Findings.Crossed)}");
        foreach (var broken in rounds.SelectMany(round => round.Site.Broken).Distinct())
            Row("broken circuit", $"{broken}");
        return table.ToString();
    }

    public static string Document(LoadOptions options) => options.Clauses == 0
        ? options.Document
        : string.Create(CultureInfo.InvariantCulture, $"{options.Clauses} clauses");
}
