using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Cuts a text into words, runs of blanks and single marks. Scripts that write without spaces are cut into grapheme
/// clusters; nothing is ever cut inside one. The pieces joined are the text.
/// </summary>
internal static class WordChunker
{
    public static string[] Cut(string text) => [.. Fine(text).Select(piece => text[piece.Start..piece.End])];

    public static List<Piece> Fine(string text)
    {
        // More than a text of words and blanks has.
        var pieces = new List<Piece>((text.Length * 2 / 5) + 1);
        var start = 0;
        while (start < text.Length)
        {
            var end = start + ClusterLength(text, start);
            var kind = KindAt(text, start, end);
            if (kind is PieceKind.Word or PieceKind.Blank)
                end = EndOfRun(text, end, kind);
            pieces.Add(new(start, end, kind));
            start = end;
        }

        return pieces;
    }

    public static PieceKind KindOf(string piece) => KindAt(piece, 0, piece.Length);

    private static int EndOfRun(string text, int end, PieceKind kind)
    {
        while (end < text.Length)
        {
            var next = end + ClusterLength(text, end);
            if (KindAt(text, end, next) != kind)
                break;
            end = next;
        }

        return end;
    }

    private static PieceKind KindAt(string text, int start, int end)
    {
        if (char.IsAscii(text[start]) && text[start] > ' ')
            return char.IsAsciiLetterOrDigit(text[start]) ? PieceKind.Word : PieceKind.Mark;
        if (char.IsWhiteSpace(text[start]))
            return text.AsSpan(start, end - start).IsWhiteSpace() ? PieceKind.Blank : PieceKind.Mark;
        if (Rune.DecodeFromUtf16(text.AsSpan(start), out var rune, out _) != System.Buffers.OperationStatus.Done)
            return PieceKind.Mark;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => PieceKind.Word,
            <= UnicodeCategory.OtherNumber => Scripts.WritesWithoutSpaces(rune) ? PieceKind.Cluster : PieceKind.Word,
            _ => PieceKind.Mark,
        };
    }

    private static int ClusterLength(string text, int index)
    {
        // Below the first combining mark every character is a cluster, except that CR LF is one.
        const char firstMark = '\u0300';
        var plain = text[index] < firstMark && text[index] != '\r';
        return plain && (index + 1 == text.Length || text[index + 1] < firstMark)
            ? 1
            : StringInfo.GetNextTextElementLength(text, index);
    }
}
