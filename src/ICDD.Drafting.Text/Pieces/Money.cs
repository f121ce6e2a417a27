using System.Globalization;

namespace ICDD.Drafting;

/// <summary>A currency before its number: "$35,000,000", "US$ 5", "EUR 12.50", "Rp10.000".</summary>
internal static class Money
{
    private static readonly string[] Codes = [
        "US", "A", "C", "S", "NZ", "AU", "CA", "USD", "EUR", "GBP", "AUD", "IDR", "JPY", "CHF", "Rp", "SDR"
    ];

    private const int LongestCode = 3;

    public static bool IsCode(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestCode || !char.IsAsciiLetterUpper(word[0]))
            return false;
        foreach (var code in Codes)
            if (word.SequenceEqual(code))
                return true;
        return false;
    }

    /// <summary>Where the number begins; null where no number follows at once.</summary>
    public static int? EndOfSign(string text, ReadOnlySpan<Piece> fine, int at)
    {
        var next = at;
        var isLong = fine[next].Kind == PieceKind.Word && fine[next].Length > 1;
        if (fine[next].Kind == PieceKind.Word)
            next++;
        var hasSign = next < fine.Length && fine[next].Kind == PieceKind.Mark
            && char.GetUnicodeCategory(text[fine[next].Start]) == UnicodeCategory.CurrencySymbol;
        if (hasSign)
            next++;
        else if (!isLong || text.AsSpan(fine[at].Start, fine[at].Length) is "US" or "NZ" or "AU" or "CA")
            return null;
        if (next < fine.Length && fine[next].Kind == PieceKind.Blank)
            next++;
        return next < fine.Length && fine[next].Kind == PieceKind.Word && char.IsDigit(text[fine[next].Start])
            ? next
            : null;
    }
}
