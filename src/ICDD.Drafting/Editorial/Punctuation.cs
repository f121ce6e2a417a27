using System.Globalization;

namespace ICDD.Drafting;

/// <summary>
/// Whether two texts differ in marks alone. Marks that carry meaning count as words: symbols, per cent and the like, a
/// mark between two digits, a dash before a digit or, with blanks around it, between two numbers.
/// </summary>
internal static class Punctuation
{
    private const string Telling = "%‰@#&/*\\?!¿¡[]";

    public static bool IsAllThatDiffers(string before, string after) => Told(before).SequenceEqual(Told(after));

    private static IEnumerable<string> Told(string text)
    {
        var pieces = WordChunker.Cut(text);
        for (var at = 0; at < pieces.Length; at++)
            if (WordChunker.KindOf(pieces[at]) is PieceKind.Word or PieceKind.Cluster)
                yield return pieces[at];
            else if (WordChunker.KindOf(pieces[at]) is PieceKind.Mark && Tells(pieces, at))
                yield return IsDash(pieces[at]) ? "-" : pieces[at];
    }

    private static bool Tells(string[] pieces, int at)
    {
        var sign = pieces[at];
        var before = at > 0 && char.IsDigit(pieces[at - 1][^1]);
        var after = at + 1 < pieces.Length && char.IsDigit(pieces[at + 1][0]);
        return !char.IsPunctuation(sign, 0) || Telling.Contains(sign, StringComparison.Ordinal)
            || (after && (before || IsDash(sign))) || (IsDash(sign) && IsBetweenNumbers(pieces, at));
    }

    private static bool IsBetweenNumbers(string[] pieces, int at) =>
        pieces[..at].LastOrDefault(IsNoBlank) is { } before && char.IsDigit(before[^1])
        && pieces[(at + 1)..].FirstOrDefault(IsNoBlank) is { } after && char.IsDigit(after[0]);

    private static bool IsNoBlank(string piece) => WordChunker.KindOf(piece) is not PieceKind.Blank;

    private static bool IsDash(string sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign, 0) == UnicodeCategory.DashPunctuation;
}
