using System.Text;

namespace ICDD.Drafting;

internal static class Scripts
{
    private static readonly (int First, int Last)[] WithoutSpaces =
    [
        (0x0E00, 0x0EFF), // Thai, Lao
        (0x1000, 0x109F), // Myanmar
        (0x1780, 0x17FF), // Khmer
        (0x1950, 0x19FF), // Tai Le, New Tai Lue, Khmer symbols
        (0x1A20, 0x1AAF), // Tai Tham
        (0x1B00, 0x1B7F), // Balinese
        (0x3005, 0x3007),
        (0x3040, 0x30FF), // kana
        (0x3100, 0x312F), // Bopomofo
        (0x31F0, 0x31FF),
        (0x3400, 0x4DBF), // Han
        (0x4E00, 0x9FFF),
        (0xA980, 0xA9FF), // Javanese, Myanmar
        (0xAA60, 0xAA7F),
        (0xF900, 0xFAFF),
        (0xFF66, 0xFF9F), // half-width kana
        (0x1B000, 0x1B16F),
        (0x20000, 0x3FFFF),
    ];

    public static bool WritesWithoutSpaces(Rune rune) => IsIn(WithoutSpaces, rune);

    public static bool IsIn((int First, int Last)[] ranges, Rune rune)
    {
        if (rune.Value < ranges[0].First)
            return false;
        foreach (var (first, last) in ranges)
        {
            if (rune.Value <= last)
                return rune.Value >= first;
        }

        return false;
    }
}
