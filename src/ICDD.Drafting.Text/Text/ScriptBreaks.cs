using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Keyboards for Khmer, Lao, Thai and Myanmar put a zero-width space between words to show where a line may break. It
/// is no part of the words: there, and only there, it is dropped rather than refused.
/// </summary>
internal static class ScriptBreaks
{
    private const char ZeroWidthSpace = '\u200B';

    public static string Dropped(string text)
    {
        if (!text.Contains(ZeroWidthSpace))
            return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ZeroWidthSpace || !IsBesideWord(kept, text, i + 1))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    private static bool IsBesideWord(StringBuilder before, string text, int next) =>
        (before.Length > 0 && NeedsBreaks(before[^1])) || (next < text.Length && NeedsBreaks(text[next]));

    private static bool NeedsBreaks(char c) =>
        c < ZeroWidthSpace && Scripts.WritesWithoutSpaces(new Rune(c));
}
