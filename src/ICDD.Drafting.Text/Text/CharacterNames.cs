using System.Globalization;

namespace ICDD.Drafting;

/// <summary>Unicode's own names, the same in every language, of what people meet; of the rest, its class.</summary>
internal static class CharacterNames
{
    public static string Of(int value) => value switch
    {
        0x0000 => "NULL",
        0x00AD => "SOFT HYPHEN",
        0x034F => "COMBINING GRAPHEME JOINER",
        0x061C => "ARABIC LETTER MARK",
        0x180E => "MONGOLIAN VOWEL SEPARATOR",
        0x200B => "ZERO WIDTH SPACE",
        0x200C => "ZERO WIDTH NON-JOINER",
        0x200D => "ZERO WIDTH JOINER",
        0x200E => "LEFT-TO-RIGHT MARK",
        0x200F => "RIGHT-TO-LEFT MARK",
        0x202A => "LEFT-TO-RIGHT EMBEDDING",
        0x202B => "RIGHT-TO-LEFT EMBEDDING",
        0x202C => "POP DIRECTIONAL FORMATTING",
        0x202D => "LEFT-TO-RIGHT OVERRIDE",
        0x202E => "RIGHT-TO-LEFT OVERRIDE",
        0x2060 => "WORD JOINER",
        0xFEFF => "ZERO WIDTH NO-BREAK SPACE",
        0xFFFC => "OBJECT REPLACEMENT CHARACTER",
        0xFFFD => "REPLACEMENT CHARACTER",
        >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF => "VARIATION SELECTOR",
        >= 0xE0000 and <= 0xE007F => "TAG",
        _ => ClassOf(value),
    };

    private static string ClassOf(int value) => CharUnicodeInfo.GetUnicodeCategory(value) switch
    {
        UnicodeCategory.Control => "CONTROL",
        UnicodeCategory.Surrogate => "SURROGATE",
        UnicodeCategory.PrivateUse => "PRIVATE USE",
        UnicodeCategory.OtherNotAssigned => "UNASSIGNED",
        _ => "INVISIBLE",
    };
}
