using System.Net;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>A line of Markdown as plain words: what was escaped is itself again, emphasis and links leave their words.</summary>
internal static class MarkdownInline
{
    public static string Plain(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
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
                at = AfterTag(markdown, at, tag, text) - 1;
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
        var end = text.IndexOf('>', at);
        return end > at + 1 && end - at < 200 && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') ? text[at..(end + 1)] : null;
    }

    private static int AfterTag(string text, int at, string tag, StringBuilder words)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            words.Append(' ');
        if (!tag.StartsWith("<del", StringComparison.OrdinalIgnoreCase))
            return at + tag.Length;
        var end = text.IndexOf("</del>", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? at + tag.Length : end + "</del>".Length;
    }

    private static (string Words, int End)? LinkAt(string text, int at)
    {
        var close = text.IndexOf("](", at, StringComparison.Ordinal);
        var end = close < 0 ? -1 : text.IndexOf(')', close);
        return end > close && close - at < 500 && end - close < 2_000 && text.IndexOf('[', at + 1, close - at) < 0
            ? (text[(at + 1)..close], end)
            : null;
    }

    private static string? EntityAt(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(12, text.Length - at));
        return end > at + 1 && text[(at + 1)..end].All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '#') ? text[at..(end + 1)] : null;
    }
}
