using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

internal static class Blanks
{
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsBlank(c) && !IsLineBreak(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    public static string OnLines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n', '\r', '\u2028', '\u2029').Select(OnOneLine))
        {
            if (line.Length > 0 || lines is [.., not ""])
                lines.Add(line);
        }

        return string.Join('\n', lines).TrimEnd('\n');
    }

    // Form feed, vertical tab and the other controls are no blanks: they are refused.
    private static bool IsBlank(char c) => c == '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';
}
