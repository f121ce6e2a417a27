using System.Buffers;

namespace ICDD.Drafting;

/// <summary>
/// Words in a row, looked for in a text as redlines cut it: "trust" does not stand in "entrusted". What a keyboard
/// types for quotation marks, apostrophes, unbroken blanks and hyphens is what typography makes of them.
/// </summary>
public static class SoughtWords
{
    private static readonly SearchValues<char> Typographic = SearchValues.Create(
        "\u2018\u2019\u201A\u201B\u02BC\u2032\u2039\u203A\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB"
        + "\u00A0\u202F\u2010\u2011");

    /// <summary>Whether the words stand in the text one after the other, upper and lower case alike.</summary>
    public static bool Stand(string words, string text)
    {
        (words, text) = (Typed(words), Typed(text));
        if (!text.Contains(words, StringComparison.OrdinalIgnoreCase))
            return false;
        var (sought, pieces) = (WordChunker.Cut(words), WordChunker.Cut(text));
        for (var at = 0; at + sought.Length <= pieces.Length; at++)
            if (pieces.AsSpan(at, sought.Length).SequenceEqual(sought, StringComparer.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static string Typed(string text) =>
        text.AsSpan().ContainsAny(Typographic) ? string.Create(text.Length, text, static (typed, text) =>
        {
            for (var at = 0; at < text.Length; at++)
                typed[at] = Key(text[at]);
        }) : text;

    private static char Key(char sign) => sign switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u2032' or '\u2039' or '\u203A' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        '\u00A0' or '\u202F' => ' ',
        '\u2010' or '\u2011' => '-',
        _ => sign,
    };
}
