namespace ICDD.Drafting.Documents;

/// <summary>How much of two texts is the same words in the same order: 1 where all of it is, 0 where nothing is.</summary>
internal static class Likeness
{
    public static double Of(string one, string other)
    {
        if (one == other)
            return 1;
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var kept = Redline.Between(one, other)
            .Where(span => span.Mark == Mark.Kept && !string.IsNullOrWhiteSpace(span.Text))
            .Sum(span => span.Text.Length);
        return 2.0 * kept / (one.Length + other.Length);
    }
}
