using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// Dates as they are written out: "16 November 2021", "November 16, 2021", "16–17 November", "1er mai 2021".
/// </summary>
internal static class Dates
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = WordSet.InAnyCase("""
        January February March April May June July August September October November December Januari Februari Maret
        Mei Juni Juli Agustus Oktober Desember janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """);

    /// <summary>Where the date that begins here ends; null where none does.</summary>
    public static int? EndOf(string text, ReadOnlySpan<Piece> fine, int at)
    {
        if (char.IsDigit(text[fine[at].Start]))
            return IsDay(At(text, fine, at)) ? BehindDay(text, fine, at) : null;
        return char.IsUpper(text[fine[at].Start]) && IsMonth(text, fine, at) ? BehindMonth(text, fine, at) : null;
    }

    private static int? BehindDay(string text, ReadOnlySpan<Piece> fine, int at)
    {
        var next = at + 1;
        if (next + 1 < fine.Length && At(text, fine, next) is "-" or "–" && IsDay(At(text, fine, next + 1)))
            next += 2;
        next = PastBlank(fine, next);
        if (next == at + 1)
            return null;
        if (At(text, fine, next) is "de" or "of")
            next = PastBlank(fine, next + 1);
        if (!IsMonth(text, fine, next))
            return null;
        var year = PastBlank(fine, next + 1);
        if (At(text, fine, year) is "de")
            year = PastBlank(fine, year + 1);
        return year > next + 1 && IsYear(At(text, fine, year)) ? year + 1 : next + 1;
    }

    private static int? BehindMonth(string text, ReadOnlySpan<Piece> fine, int at)
    {
        var next = PastBlank(fine, at + 1);
        if (next == at + 1)
            return null;
        if (IsYear(At(text, fine, next)))
            return next + 1;
        if (!IsDay(At(text, fine, next)) || !char.IsDigit(text[fine[next].Start]))
            return null;
        var comma = At(text, fine, next + 1) is "," ? next + 2 : next + 1;
        var year = PastBlank(fine, comma);
        return year > comma && IsYear(At(text, fine, year)) ? year + 1 : next + 1;
    }

    private static bool IsMonth(string text, ReadOnlySpan<Piece> fine, int at) => Months.Contains(At(text, fine, at));

    private static bool IsDay(ReadOnlySpan<char> word) =>
        word is [>= '0' and <= '9'] or [>= '0' and <= '3', >= '0' and <= '9']
            or [.., _, 's', 't'] or [.., _, 'n', 'd'] or [.., _, 'r', 'd'] or [.., _, 't', 'h'] or ['1', 'e', 'r'];

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && !word.ContainsAnyExceptInRange('0', '9');

    private static int PastBlank(ReadOnlySpan<Piece> fine, int at) =>
        at < fine.Length && fine[at].Kind == PieceKind.Blank ? at + 1 : at;

    private static ReadOnlySpan<char> At(string text, ReadOnlySpan<Piece> fine, int at) =>
        at < fine.Length ? text.AsSpan(fine[at].Start, fine[at].Length) : [];
}
