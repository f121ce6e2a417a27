using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>
/// The signs of a list in the text, "(a)", "(ii)", or "1." at its head. They count paragraphs, not things: letters or
/// roman numerals in brackets where an item begins, that run through from the first. "(15) days" is none.
/// </summary>
internal static partial class Labels
{
    private static readonly HashSet<string> Joining = ["and", "or", "dan", "atau", "et", "ou", "y", "o"];

    public static bool AreAllThatDiffers(string before, string after) =>
        Unlabelled(before) == Unlabelled(after)
        && RunThrough(
            Signs().Matches(after).Where(sign => BeginsAnItem(after, sign.Index)).Select(sign => sign.Groups[1].Value));

    private static string Unlabelled(string text)
    {
        var body = Head().Replace(text, "\u0001 ");
        return Signs().Replace(body, sign => BeginsAnItem(body, sign.Index) ? "\u0001 " : sign.Value);
    }

    /// <summary>At the head, behind a colon, a semicolon or a comma, or behind "and".</summary>
    private static bool BeginsAnItem(string text, int at)
    {
        var before = text[Math.Max(0, at - 16)..at];
        return before.Length == 0
            || (char.IsWhiteSpace(before[^1])
                && (before.TrimEnd() is [.., ':' or ';' or ','] || Joining.Contains(before.TrimEnd().Split(' ')[^1])));
    }

    /// <summary>
    /// (a), (i), (ii), (b): each is the next letter, the next numeral under it, or the first of these.
    /// </summary>
    private static bool RunThrough(IEnumerable<string> signs)
    {
        var (letter, numeral) = (0, 0);
        foreach (var sign in signs.Select(sign => sign.ToLowerInvariant()))
            if (numeral > 0 && sign == Numerals.SmallRoman(numeral + 1))
                numeral++;
            else if (sign == Numerals.Letter(letter + 1))
                (letter, numeral) = (letter + 1, 0);
            else if (numeral == 0 && sign == Numerals.SmallRoman(1))
                numeral = 1;
            else
                return false;
        return true;
    }

    [GeneratedRegex(
        @"\(([a-z]|[ivxlc]{2,8}|[A-Z]|[IVXLC]{2,8})\)\s", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\d{1,3}[.)]\s", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
