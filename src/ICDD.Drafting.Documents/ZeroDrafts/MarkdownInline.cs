using System.Net;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>A line of Markdown as plain words: what was escaped is itself again, emphasis and links leave their words.</summary>
internal static class MarkdownInline
{
    private const string EndOfStruck = "</del>";
    private const int LongestTag = 200;
    private const int LongestLink = 500;
    private const int LongestAddress = 2_000;

    public static string Plain(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var lastStruck = markdown.LastIndexOf(EndOfStruck, StringComparison.OrdinalIgnoreCase);
        for (var at = 0; at < markdown.Length; at++)
        {
            var sign = markdown[at];
            if (sign == '\\' && at + 1 < markdown.Length && (char.IsAsciiLetterOrDigit(markdown[at + 1]) || markdown[at + 1] == ' '))
                text.Append(sign);
            else if (sign == '\\')
                text.Append(at + 1 < markdown.Length ? markdown[++at] : ' ');
            else if (sign is '*' or '`' || (sign == '_' && IsEdge(markdown, at)))
                continue;
            else if (sign == '<' && TagAt(markdown, at) is { } tag)
                at = AfterTag(markdown, at, tag, (text, lastStruck)) - 1;
            else if (sign == '[' && LinkAt(markdown, at) is { } link)
            {
                if (at > 0 && markdown[at - 1] == '!' && text.Length > 0)
                    text.Length--;
                else
                    text.Append(Plain(link.Words));
                at = link.End;
            }
            else if (sign == '&' && EntityAt(markdown, at) is { } entity)
            {
                text.Append(WebUtility.HtmlDecode(entity));
                at += entity.Length - 1;
            }
            else
                text.Append(sign);
        }

        return text.ToString();
    }

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    private static string? TagAt(string text, int at)
    {
        var end = Within(text, ">", at, LongestTag);
        return end > at + 1 && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') ? text[at..(end + 1)] : null;
    }

    private static int AfterTag(string text, int at, string tag, (StringBuilder Words, int LastStruck) read)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            read.Words.Append(' ');
        return at <= read.LastStruck && tag.StartsWith("<del", StringComparison.OrdinalIgnoreCase)
            ? text.IndexOf(EndOfStruck, at, StringComparison.OrdinalIgnoreCase) + EndOfStruck.Length
            : at + tag.Length;
    }

    private static (string Words, int End)? LinkAt(string text, int at)
    {
        var close = Within(text, "](", at, LongestLink);
        var end = close < 0 ? -1 : Within(text, ")", close, LongestAddress);
        return end > close && text.IndexOf('[', at + 1, close - at) < 0
            ? (text[(at + 1)..close], end)
            : null;
    }

    /// <summary>Looks ahead so far and no further: each sign of a line is looked at a bounded number of times.</summary>
    private static int Within(string text, string sign, int at, int most) =>
        text.IndexOf(sign, at, Math.Min(most, text.Length - at), StringComparison.Ordinal);

    private static string? EntityAt(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(12, text.Length - at));
        return end > at + 1 && text[(at + 1)..end].All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '#') ? text[at..(end + 1)] : null;
    }
}
