namespace ICDD.Drafting;

/// <summary>Which signs of Thai, Lao, Khmer and Myanmar cannot stand without the one beside them.</summary>
internal static class Syllables
{
    /// <summary>A vowel that is written before its consonant, or a sign that stacks the next consonant.</summary>
    public static bool Leads(char sign) => sign is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    public static bool Follows(string text, Piece before, Piece next)
    {
        var (sign, last) = (text[next.Start], text[before.End - 1]);
        return last is '\u17D2' or '\u1039'
            || sign is '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0E46' or '\u0E2F'
            || sign is '\u0EB0' or '\u0EB2' or '\u0EB3' or '\u0EBD' or '\u0EC6'
            || (sign is >= '\u1000' and <= '\u1021'
                && text.AsSpan(next.Start, next.Length) is [_, '\u103A', ..] or [_, _, '\u103A', ..])
            || sign is '\u30FC' or '\u3005'
                or (>= '\u3041' and <= '\u3049' and not ('\u3042' or '\u3044' or '\u3046' or '\u3048'));
    }
}
