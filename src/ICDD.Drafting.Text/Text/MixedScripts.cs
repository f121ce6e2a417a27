using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Words that mix Latin letters with Cyrillic or Greek ones, as a look-alike would. Something to show to the chair,
/// never a reason to refuse.
/// </summary>
public static class MixedScripts
{
    private static readonly (int First, int Last)[] Latin =
        [('A', 'Z'), ('a', 'z'), (0x00C0, 0x024F), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F), (0xFF21, 0xFF5A)];

    private static readonly (int First, int Last)[] CyrillicOrGreek =
        [(0x0370, 0x03FF), (0x0400, 0x052F), (0x1C80, 0x1C8F), (0x1F00, 0x1FFF), (0xA640, 0xA69F)];

    public static IReadOnlyList<string> Words(string text) =>
        [.. WordChunker.Cut(text).Where(piece => HasAny(piece, Latin) && HasAny(piece, CyrillicOrGreek)).Distinct()];

    /// <summary>The word in runs of letters: those that are Cyrillic or Greek, and what stands around them.</summary>
    public static IEnumerable<(string Text, bool FromAnother)> Runs(string word)
    {
        var start = 0;
        for (var at = 1; at <= word.Length; at++)
            if (at == word.Length || IsCyrillicOrGreek(word[at]) != IsCyrillicOrGreek(word[start]))
            {
                yield return (word[start..at], IsCyrillicOrGreek(word[start]));
                start = at;
            }
    }

    // All of them stand in the first plane, so a sign is a letter.
    private static bool IsCyrillicOrGreek(char sign) => !char.IsSurrogate(sign)
        && Scripts.IsIn(CyrillicOrGreek, new Rune(sign));

    private static bool HasAny(string word, (int First, int Last)[] script) =>
        word.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && Scripts.IsIn(script, rune));
}
