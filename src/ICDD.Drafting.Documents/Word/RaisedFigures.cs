namespace ICDD.Drafting.Documents;

/// <summary>
/// Figures that only their look sets above the line, as characters of their own: <c>10⁶</c> is not <c>106</c>, and the
/// sign of a note is no part of a number. Raised letters, as in <c>1st</c>, say the same on the line.
/// </summary>
internal static class RaisedFigures
{
    private const string Plain = "0123456789+-\u2212";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    public static string Of(string text) => text.All(IsPlainOrBlank)
        ? string.Concat(text.Select(sign => Plain.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at
            ? Raised[at]
            : sign))
        : text;

    /// <summary>How many of them end a text.</summary>
    public static int AtEndOf(string text) =>
        text.Length - text.TrimEnd([.. Raised]).Length;

    private static bool IsPlainOrBlank(char sign) => Plain.Contains(sign) || char.IsWhiteSpace(sign);
}
