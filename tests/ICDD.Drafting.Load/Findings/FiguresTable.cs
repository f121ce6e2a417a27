using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>The runs that are kept, as tables and a plot between two marks of a page.</summary>
internal static class FiguresTable
{
    private const string Begin = "<!-- what follows is written by `ICDD.Drafting.Load figures` -->";
    private const string End = "<!-- what precedes is written by `ICDD.Drafting.Load figures` -->";

    public static void Write(string folder, string page)
    {
        var runs = KeptRun.All(folder);
        var plot = Path.Combine(folder, "press-to-sight.svg");
        File.WriteAllText(plot, FiguresPlot.Of(runs));
        var text = File.ReadAllText(page);
        var (begin, end) = (Place(text, Begin) + Begin.Length, Place(text, End));
        var picture = Path.GetRelativePath(Path.GetDirectoryName(page)!, plot).Replace('\\', '/');
        File.WriteAllText(
            page,
            $"{text[..begin]}\n\n{Of(runs)}\n![Press to sight, by run]({picture})\n\n"
                + $"{KeptPages.Table(Path.Combine(folder, "pages"))}\n"
                + $"{KeptDossier.Table(Path.Combine(folder, "dossier"))}\n{text[end..]}");
    }

    private static int Place(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? at
        : throw new InvalidOperationException($"The page has no mark {mark}");

    private static string Of(IReadOnlyList<KeptRun> runs)
    {
        var table = new StringBuilder(
            "| run | site | screens, writers, text | busy | press to sight, ms p50 / p99 | raw, ms p50 / p99 "
            + "| p99 over raw | us per act and screen | bytes | kB per screen | ms per join | order held |\n");
        table.Append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var run in runs)
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {run.Name}, {run.At:yyyy-MM-dd}, rounds: {run.Rounds.Count} | {run.Commit} "
                    + $"| {run.Screens}, {run.Writers}, {run.Document} | {run.Busy:0} "
                    + $"| {run.Median(round => round.SightP50):0.0} / {run.Median(round => round.SightP99):0.0} "
                    + $"| {run.Median(round => round.RawP50):0.0} / {run.Median(round => round.RawP99):0.0} "
                    + $"| {run.Median(round => round.SightP99 / round.RawP99):0.0} "
                    + $"| {run.Median(round => round.MicrosecondsPerActAndScreen):0} "
                    + $"| {run.Median(round => round.BytesPerActAndScreen):0} "
                    + $"| {run.Median(round => round.KilobytesPerScreen):0} "
                    + $"| {run.Median(round => round.MillisecondsPerJoin):0.0} "
                    + $"| {(run.Rounds.All(round => round.OrderHeld) ? "yes" : "no")} |");
        return table.ToString();
    }
}
