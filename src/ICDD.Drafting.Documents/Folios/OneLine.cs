using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What documents show on one line or in one paragraph has no breaks, tabs or characters that no file may hold.
/// </summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsUnfit(text[at]))
                line.Append(text[at]);
            else if (at == 0 || !IsUnfit(text[at - 1]))
                line.Append(' ');
        }

        return line.ToString().Trim();
    }

    private static bool IsUnfit(char sign) =>
        sign is not (' ' or '\u00A0' or '\u202F') && (char.IsWhiteSpace(sign) || char.IsControl(sign));
}
