namespace ICDD.Drafting.Documents;

/// <summary>Where the masthead of a draft ends and its text begins.</summary>
internal static class DraftHead
{
    private const int LongestHead = 40;
    private const int LongestMastheadLine = 200;

    /// <summary>
    /// Everything up to the title is the masthead; without one, all that stands before the organ that speaks. Otherwise
    /// the text begins at once.
    /// </summary>
    public static int TitleAt(IReadOnlyList<SourceLine> lines)
    {
        var head = lines.Take(LongestHead).ToList();
        if (head.FindIndex(line => line.Role == LineRole.Title) is >= 0 and var title)
            return title;
        var organ = head.FindIndex(line => DraftOpenings.IsOrgan(line.Text));
        if (organ > 0 && head.Take(organ).All(IsOfMasthead))
            return organ - 1;
        return head.Count > 1 && IsOfMasthead(head[0]) && IsInCapitals(head[0]) ? 0 : -1;
    }

    private static bool IsInCapitals(SourceLine line) => line.Number.Length == 0
        && line.Text.Any(char.IsUpper) && !line.Text.Any(char.IsLower) && line.Text[^1] is not (',' or ';' or ':');

    private static bool IsOfMasthead(SourceLine line) => line.Cells.Count == 0
        && line.Text.Length is > 0 and < LongestMastheadLine
        && !DraftOpenings.IsPreambular(line.Text)
        && !DraftOpenings.IsOperative(line.Text);
}
