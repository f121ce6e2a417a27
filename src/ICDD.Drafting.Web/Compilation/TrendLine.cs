using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>A number over the acts, as the points of a line: at most as many as can be told apart.</summary>
public static class TrendLine
{
    public const int Width = 720;
    public const int Height = 160;
    private const int MostPoints = 240;

    public static string Of(IReadOnlyList<int> values, int top)
    {
        var step = Math.Max(1, (values.Count + MostPoints - 1) / MostPoints);
        var shown = Enumerable.Range(0, values.Count).Where(at => at % step == 0 || at == values.Count - 1);
        return string.Join(' ', shown.Select(at => string.Create(
            CultureInfo.InvariantCulture,
            $"{(double)at / Math.Max(1, values.Count - 1) * Width:0.#},{Height - (double)values[at] / Math.Max(1, top) * Height:0.#}")));
    }
}
