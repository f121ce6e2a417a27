using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>How large a drawing is shown, in per cent of its size; fitted to the page at 0.</summary>
public readonly record struct GraphZoom(int Percent)
{
    private static readonly int[] Steps = [50, 67, 80, 100, 125, 150, 200];

    public static GraphZoom Whole { get; } = new(100);

    public static GraphZoom Fit { get; } = new(0);

    public bool IsFit => Percent == 0;

    public GraphZoom In() => IsFit ? Whole : Step(1);

    public GraphZoom Out() => IsFit ? Whole : Step(-1);

    public GraphZoom Pressed(string key) => key switch
    {
        "+" or "=" => In(),
        "-" => Out(),
        "0" => Fit,
        _ => this,
    };

    public string Label(string fitted) => IsFit ? fitted : string.Create(CultureInfo.CurrentCulture, $"{Percent} %");

    public static string ViewBox(LaidOutGraph graph) => FormattableString.Invariant($"0 0 {graph.Width} {graph.Height}");

    /// <summary>None where the page decides.</summary>
    public int? Width(LaidOutGraph graph) => IsFit ? null : graph.Width * Percent / 100;

    public int? Height(LaidOutGraph graph) => IsFit ? null : graph.Height * Percent / 100;

    private GraphZoom Step(int by) => new(Steps[Math.Clamp(Array.IndexOf(Steps, Percent) + by, 0, Steps.Length - 1)]);
}
