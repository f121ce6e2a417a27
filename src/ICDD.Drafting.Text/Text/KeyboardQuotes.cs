using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Keyboards have straight quotation marks and apostrophes, most texts have others: what is typed becomes what the text
/// has, so that a mark is never the only difference. A text that has straight ones, or none, leaves them.
/// </summary>
public static class KeyboardQuotes
{
    private const char Apostrophe = '\'';
    private const char Quotation = '"';

    /// <param name="typed">What was typed.</param>
    /// <param name="texts">What tells how the text writes: the first that has such a sign decides.</param>
    public static string AsIn(string typed, params IEnumerable<string> texts)
    {
        if (!typed.Contains(Apostrophe) && !typed.Contains(Quotation))
            return typed;
        var known = texts.ToList();
        var (apostrophes, quotations) = (
            IsCurled(known, Apostrophe, "\u2018\u2019"), IsCurled(known, Quotation, "\u201C\u201D"));
        var written = new StringBuilder(typed.Length);
        for (var at = 0; at < typed.Length; at++)
            written.Append(typed[at] switch
            {
                Apostrophe when apostrophes => Opens(typed, at) && at + 1 < typed.Length && char.IsLetter(typed[at + 1])
                    ? '\u2018'
                    : '\u2019',
                Quotation when quotations => Opens(typed, at) ? '\u201C' : '\u201D',
                var sign => sign,
            });
        return written.ToString();
    }

    private static bool IsCurled(IEnumerable<string> texts, char straight, string curled)
    {
        foreach (var text in texts)
        {
            if (text.Contains(straight))
                return false;
            if (text.AsSpan().ContainsAny(curled))
                return true;
        }

        return false;
    }

    private static bool Opens(string typed, int at) => at == 0
        || char.IsWhiteSpace(typed[at - 1])
        || typed[at - 1] is '(' or '[' or '{' or '\u2013' or '\u2014' or '\u2018' or '\u201C' or Quotation
        || (IsBetween(typed[at - 1]) && at + 1 < typed.Length && char.IsLetterOrDigit(typed[at + 1]));

    /// <summary>A sign that ends nothing, such as "=" or "/".</summary>
    private static bool IsBetween(char sign) =>
        !char.IsLetterOrDigit(sign) && sign is not ('.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}'
            or '\u2019' or '\u201D' or Apostrophe);
}
