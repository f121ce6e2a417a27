using System.Globalization;
using System.Net;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// Press to sight of each run beside the raw broadcast of the same rounds: a bar to p99, a notch at p50.
/// </summary>
internal static class FiguresPlot
{
    private const int Row = 44;
    private const int Left = 300;
    private const int Wide = 560;

    public static string Of(IReadOnlyList<KeptRun> runs)
    {
        var longest = runs
            .Select(run => Math.Max(run.Median(round => round.SightP99), run.Median(round => round.RawP99)))
            .Append(1).Max();
        var svg = new StringBuilder();
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Wide + 90} {(runs.Count * Row) + 30}\" "
                + $"font-family=\"sans-serif\" font-size=\"13\" role=\"img\">");
        svg.AppendLine("<title>Press to sight and raw broadcast, milliseconds: bar to p99, notch at p50</title>");
        svg.AppendLine("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        for (var at = 0; at < runs.Count; at++)
        {
            var (run, top) = (runs[at], (at * Row) + 12);
            svg.AppendLine(
                CultureInfo.InvariantCulture,
                $"<text x=\"8\" y=\"{top + 18}\">{WebUtility.HtmlEncode(run.Name)} ({run.Screens} screens)</text>");
            Bar(svg, top, "#1f5f8b", run.Median(round => round.SightP50), run.Median(round => round.SightP99), longest);
            Bar(
                svg,
                top + 16,
                "#8a8a8a",
                run.Median(round => round.RawP50),
                run.Median(round => round.RawP99),
                longest);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Bar(StringBuilder svg, int top, string colour, double half, double most, double longest)
    {
        double To(double milliseconds) => milliseconds / longest * Wide;
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{Left}\" y=\"{top}\" width=\"{To(most):0.0}\" height=\"13\" fill=\"{colour}\"/>"
                + $"<rect x=\"{Left + To(half):0.0}\" y=\"{top}\" width=\"2\" height=\"13\" fill=\"white\"/>"
                + $"<text x=\"{Left + To(most) + 6:0.0}\" y=\"{top + 11}\">{half:0.0} / {most:0.0}</text>");
    }
}
