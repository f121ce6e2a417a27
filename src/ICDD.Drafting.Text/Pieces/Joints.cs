namespace ICDD.Drafting;

/// <summary>Marks that join two words into one where no blank stands beside them.</summary>
internal static class Joints
{
    public static bool Join(ReadOnlySpan<char> left, ReadOnlySpan<char> mark, ReadOnlySpan<char> right) =>
        mark is [var sign] && sign switch
        {
            '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '\u02BC' or '_' or '\u00B7' => true,
            '\u2013' or ':' or ',' => char.IsDigit(left[^1]) && char.IsDigit(right[0]),
            '.' => char.IsDigit(right[0]) ? char.IsDigit(left[^1]) || IsSeries(left) : left.Length == 1
                && right.Length == 1,
            '/' => IsSymbolic(left) && IsSymbolic(right),
            _ => false,
        };

    /// <summary>"L" of "L.1", "Rev" of "Rev.1".</summary>
    private static bool IsSeries(ReadOnlySpan<char> word) => word.Length <= 4 && char.IsUpper(word[0]);

    private static bool IsSymbolic(ReadOnlySpan<char> word)
    {
        if (word is "Rev" or "Add" or "Corr" or "Conf" or "Amend" or "Res" or "Sub" or "Inf")
            return true;
        foreach (var sign in word)
            if (!char.IsDigit(sign) && !char.IsUpper(sign))
                return false;
        return true;
    }
}
