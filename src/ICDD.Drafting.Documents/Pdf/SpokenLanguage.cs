using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The language that a script tells of, for voices, faces and line breaks: Thai, Lao, Khmer, Korean, Japanese, Chinese,
/// Arabic. Other words are taken to be in the language of the document.
/// </summary>
internal static class SpokenLanguage
{
    /// <summary>
    /// A text in pieces of one language each; null is that of the document. The pieces joined are the text.
    /// </summary>
    public static IEnumerable<(string Text, string? Language)> Split(string text, string document)
    {
        var own = DocumentLanguage.Primary(document);
        var han = Han(text, own);
        var piece = new StringBuilder();
        var spoken = default(string);
        foreach (var rune in text.EnumerateRunes())
        {
            // Blanks, digits and marks belong to the words before them.
            var language = Rune.IsLetter(rune) ? Of(rune.Value, han) : spoken;
            language = language == own ? null : language;
            if (language != spoken && piece.Length > 0)
            {
                yield return (piece.ToString(), spoken);
                piece.Clear();
            }

            spoken = language;
            piece.Append(rune.ToString());
        }

        if (piece.Length > 0)
            yield return (piece.ToString(), spoken);
    }

    /// <summary>Chinese characters are Japanese beside kana and Korean beside Hangul.</summary>
    private static string Han(string text, string own)
    {
        if (own is "zh" or "ja" or "ko")
            return own;
        var others = text.EnumerateRunes().Select(rune => Of(rune.Value, "")).ToHashSet();
        return others.Contains("ja") ? "ja" : others.Contains("ko") ? "ko" : "zh";
    }

    private static string? Of(int letter, string han) => letter switch
    {
        >= 0x0600 and <= 0x06FF or >= 0x0750 and <= 0x077F or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE =>
            "ar",
        >= 0x0E00 and <= 0x0E7F => "th",
        >= 0x0E80 and <= 0x0EFF => "lo",
        >= 0x1780 and <= 0x17FF or >= 0x19E0 and <= 0x19FF => "km",
        >= 0x1100 and <= 0x11FF or >= 0x3130 and <= 0x318F or >= 0xAC00 and <= 0xD7FF => "ko",
        >= 0x3041 and <= 0x30FF or >= 0x31F0 and <= 0x31FF => "ja",
        >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF => han,
        _ => null,
    };
}
