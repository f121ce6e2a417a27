using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Words that stay words: what could begin emphasis, code, links, images, HTML, entities, tables, footnotes or
/// mathematics is escaped everywhere; what makes a heading, quotation, list or rule, only at the start of a line, where
/// alone it can; addresses are broken so that no reader links them of itself.
/// </summary>
internal static class MarkdownEscape
{
    private const string AtStart = "-+=:.)!%(";
    private const int MostLetters = 4;
    private const string Everywhere = @"\`*_{}[]<>#|~$^&@";

    /// <summary>Text that may stand at the start of a line.</summary>
    public static string Of(string text)
    {
        var line = Inside(text);
        var at = SignAt(line);
        return at < line.Length && AtStart.Contains(line[at], StringComparison.Ordinal) ? line.Insert(at, "\\") : line;
    }

    /// <summary>Text behind other text on its line.</summary>
    public static string Inside(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            if (sign is '\n' or '\r')
                escaped.Append(' ');
            else if (Everywhere.Contains(sign, StringComparison.Ordinal))
                escaped.Append('\\').Append(sign);
            else
                escaped.Append(sign);
        }

        return WithoutAddresses(escaped.ToString());
    }

    private static string WithoutAddresses(string text)
    {
        var broken = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
            broken.Append(IsOfAddress(text, at) ? "\\" : "").Append(text[at]);
        return broken.ToString();
    }

    /// <summary>
    /// Where a mark would make something else of the line: behind blanks, or behind a number or letters with a mark.
    /// </summary>
    private static int SignAt(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var digits = Run(line, start, char.IsDigit);
        var sign = digits > start ? digits : Run(line, start, char.IsAsciiLetter);
        return sign < line.Length && (line[sign] is '.' or ')') && (digits > start || sign - start <= MostLetters)
            ? sign
            : start;
    }

    private static int Run(string line, int from, Func<char, bool> isOfRun)
    {
        while (from < line.Length && isOfRun(line[from]))
            from++;
        return from;
    }

    /// <summary>The full stop behind www, and the colon between a letter and two strokes.</summary>
    private static bool IsOfAddress(string text, int at) => text[at] switch
    {
        '.' => at >= 3 && (text[at - 1] | 0x20) == 'w' && (text[at - 2] | 0x20) == 'w' && (text[at - 3] | 0x20) == 'w',
        ':' => at >= 1
            && char.IsAsciiLetter(text[at - 1])
            && at + 2 < text.Length
            && text[at + 1] == '/'
            && text[at + 2] == '/',
        _ => false,
    };
}
