using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

internal enum CharacterRule
{
    Allowed,
    Forbidden,

    /// <summary>Joiner and non-joiner: only between letters of scripts that need them.</summary>
    Joiner,

    /// <summary>Directional marks: only in text that has right-to-left letters.</summary>
    Direction,

    /// <summary>Variation selectors: only after what they vary.</summary>
    Variation,
}

internal static class Characters
{
    private static readonly (int First, int Last)[] RightToLeft =
        [(0x0590, 0x08FF), (0xFB1D, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    private static readonly (int First, int Last)[] Joining =
    [
        (0x0600, 0x08FF), // Arabic, Syriac, Thaana, NKo, Mandaic
        (0x0900, 0x0DFF), // the Indic scripts of India and Sri Lanka
        (0x0F00, 0x109F), // Tibetan, Myanmar
        (0x1780, 0x18AF), // Khmer, Mongolian
        (0x1B00, 0x1B7F), // Balinese
        (0xA980, 0xA9DF), // Javanese
        (0xFB50, 0xFEFC),
    ];

    // Seen as nothing although Unicode calls them letters, marks or symbols.
    private static readonly int[] Invisible =
    [
        0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0xFFFD,
    ];

    public static CharacterRule RuleOf(Rune rune) => rune.Value switch
    {
        '\n' or (>= ' ' and <= '~') => CharacterRule.Allowed,
        0x200C or 0x200D => CharacterRule.Joiner,
        0x200E or 0x200F or 0x061C => CharacterRule.Direction,
        >= 0x2066 and <= 0x2069 => CharacterRule.Allowed,
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => CharacterRule.Variation,
        (>= 0x0600 and <= 0x0605) or 0x06DD or 0x08E2 => CharacterRule.Allowed, // visible signs around Arabic numbers
        _ when Array.BinarySearch(Invisible, rune.Value) >= 0 => CharacterRule.Forbidden,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? CharacterRule.Forbidden
            : CharacterRule.Allowed,
    };

    public static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2069';

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsRightToLeft(Rune rune) => Scripts.IsIn(RightToLeft, rune) && Rune.IsLetter(rune);

    public static bool Joins(Rune rune) => Scripts.IsIn(Joining, rune) && (Rune.IsLetter(rune) || IsMark(rune));

    public static bool Varies(Rune before) =>
        Rune.GetUnicodeCategory(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
        || (Rune.IsLetter(before) && Scripts.WritesWithoutSpaces(before));
}
