using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Words that stay words: what could begin emphasis, code, links, images, HTML, entities, tables, footnotes or mathematics
/// is escaped everywhere; what makes a heading, quotation, list or rule, only at the start of a line, where alone it can;
/// addresses are broken so that no reader links them of itself.
/// </summary>
internal static partial class MarkdownEscape
{
    private const string Everywhere = @"\`*_{}[]<>#|~$^&@";

    /// <summary>Text that may stand at the start of a line.</summary>
    public static string Of(string text) => LineStart().Replace(Inside(text), "$1\\$2");

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

        return Address().Replace(escaped.ToString(), "$1\\$2");
    }

    [GeneratedRegex(@"^(\s*(?:(?:\d+|[A-Za-z]{1,4})(?=[.)]))?)([-+=:.)!%(])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"(www(?=\.)|(?<=[A-Za-z])(?=://))([.:])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
