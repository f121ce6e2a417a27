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

    public string Label(string fitted) => IsFit ? fitted : string.Create(CultureInfo.CurrentCulture, $"{Percent} %");

    /// <summary>Where it is fitted, its own size, of which the page shows as much as it has room for.</summary>
    public int Of(int units) => IsFit ? units : units * Percent / 100;

    private GraphZoom Step(int by) => new(Steps[Math.Clamp(Array.IndexOf(Steps, Percent) + by, 0, Steps.Length - 1)]);
}
