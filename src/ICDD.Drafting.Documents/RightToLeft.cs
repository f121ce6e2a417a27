using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>Whether the first letter of a text belongs to a script written from right to left.</summary>
internal static class RightToLeft
{
    public static bool Leads(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune))
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
                    or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        return false;
    }
}
