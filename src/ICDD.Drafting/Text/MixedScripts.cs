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

    private static bool HasAny(string word, (int First, int Last)[] script) =>
        word.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && Scripts.IsIn(script, rune));
}
