using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>Which texts belong to a script written from right to left.</summary>
internal static class RightToLeft
{
    /// <summary>Whether its first letter does.</summary>
    public static bool Leads(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune))
                return Is(rune);
        return false;
    }

    /// <summary>Whether any of its letters does.</summary>
    public static bool Has(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) && Is(rune))
                return true;
        return false;
    }

    private static bool Is(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
