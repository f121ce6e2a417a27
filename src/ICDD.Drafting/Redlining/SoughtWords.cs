namespace ICDD.Drafting;

/// <summary>Words in a row, looked for in a text as redlines cut it: "trust" does not stand in "entrusted".</summary>
public static class SoughtWords
{
    /// <summary>Whether the words stand in the text one after the other, upper and lower case alike.</summary>
    public static bool Stand(string words, string text)
    {
        if (!text.Contains(words, StringComparison.OrdinalIgnoreCase))
            return false;
        var (sought, pieces) = (WordChunker.Cut(words), WordChunker.Cut(text));
        for (var at = 0; at + sought.Length <= pieces.Length; at++)
            if (pieces.AsSpan(at, sought.Length).SequenceEqual(sought, StringComparer.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
