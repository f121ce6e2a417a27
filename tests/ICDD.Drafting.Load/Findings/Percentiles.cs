namespace ICDD.Drafting.Load;

/// <summary>A distribution by three of its values.</summary>
internal sealed record Percentiles(double P50, double P99, double Max, int Count)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0
            ? new Percentiles(double.NaN, double.NaN, double.NaN, 0)
            : new Percentiles(At(sorted, 0.5), At(sorted, 0.99), sorted[^1], sorted.Count);
    }

    public static double Median(IEnumerable<double> values) => Of(values).P50;

    private static double At(List<double> sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Count) - 1];
}
