using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Words of a file before they are let in: what may be shown of them, and how a refusal names their paragraph.
/// </summary>
internal static class Sound
{
    private const int Shown = 60;

    /// <summary>The first words, up to anything that nobody may be shown.</summary>
    public static string Beginning(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.TrimStart().EnumerateRunes())
        {
            if (shown.Length >= Shown
                || PlainText.Read(rune.ToString(), Shown) is { Refusal: not (null or TextIsEmpty) })
                break;
            shown.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return shown.ToString().TrimEnd();
    }

    /// <summary>A paragraph as it would stand in a text; empty where it is blank.</summary>
    public static (string Text, Refusal? Refusal) Read(string raw)
    {
        var read = PlainText.Read(raw, Limits.Clause);
        return (read.Text, Named(raw, read.Refusal, Limits.Clause));
    }

    public static Refusal? AgainstComment(string raw) =>
        Named(raw, PlainText.ReadLines(raw, Limits.Comment).Refusal, Limits.Comment);

    private static Refusal? Named(string raw, Refusal? refusal, int limit) => refusal switch
    {
        null or TextIsEmpty => null,
        TextIsTooLong => new ParagraphIsTooLong(Beginning(raw), raw.Length, limit),
        TextHasForbiddenCharacter found => new ParagraphHasForbiddenCharacter(
            Beginning(raw), found.CodePoint, found.Name),
        _ => new ParagraphIsUnsound(Beginning(raw)),
    };
}
