using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Tags of HTML inside Markdown: those of formatting leave their words, what only looks like a tag is words.
/// </summary>
internal static class MarkdownHtml
{
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "details", "dfn", "div",
        "dl", "dt",
        "em", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol",
        "p",
        "pre", "q", "s", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot",
        "th",
        "thead", "tr", "u", "ul", "wbr");

    /// <summary>The name of the element, where it is one; null for what only stands between angle brackets.</summary>
    public static string? ElementOf(string tag)
    {
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal))
            return "!";
        var name = new string([.. tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit)]);
        return Elements.TryGetValue(name, out var element) ? element : null;
    }

    /// <summary>What a browser would show as text.</summary>
    public static string Words(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var end = html[at] == '<' ? html.IndexOf('>', at) : -1;
            if (end > at && ElementOf(html[at..(end + 1)]) is not null)
            {
                words.Append(' ');
                at = end + 1;
                continue;
            }

            words.Append(html[at++]);
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
