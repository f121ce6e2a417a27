using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

/// <summary>Refuses what the eye cannot see or what makes the eye see something else.</summary>
internal static class Guard
{
    /// <summary>More marks in a row than any text has, and few enough to be normalised at once.</summary>
    public const int MarksBeforeNormalising = 30;

    private const int Marks = 5;

    public static Refusal? Against(string text) =>
        AgainstCharacters(text) ?? AgainstMarks(text, Marks) ?? AgainstUnbalanced(text);

    /// <summary>What cannot even be normalised: torn surrogates and the two characters that are none.</summary>
    public static Refusal? AgainstBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFFFE' or '\uFFFF')
                return Forbidden(text[i], i);
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return Forbidden(text[i], i);
            i++;
        }

        return null;
    }

    public static Refusal? AgainstMarks(string text, int limit)
    {
        var (position, row) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            row = Characters.IsMark(rune) ? row + 1 : 0;
            if (row > limit)
                return new TextHasTooManyMarks(position + 1);
            position += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static TextHasForbiddenCharacter? AgainstCharacters(string text)
    {
        var hasRightToLeft = new Lazy<bool>(() => text.EnumerateRunes().Any(Characters.IsRightToLeft));
        var (position, before) = (0, new Rune(' '));
        foreach (var rune in text.EnumerateRunes())
        {
            var at = position;
            position += rune.Utf16SequenceLength;
            var after = position < text.Length ? Rune.GetRuneAt(text, position) : new Rune(' ');
            var allowed = Characters.RuleOf(rune) switch
            {
                CharacterRule.Allowed => true,
                CharacterRule.Joiner => Characters.Joins(before) && Characters.Joins(after),
                CharacterRule.Direction => hasRightToLeft.Value,
                CharacterRule.Variation => Characters.Varies(before),
                _ => false,
            };
            if (!allowed)
                return Forbidden(rune.Value, at);
            before = rune;
        }

        return null;
    }

    private static TextHasUnbalancedDirection? AgainstUnbalanced(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u2066' and <= '\u2068')
                open.Push(i);
            else if (text[i] == '\n' ? open.Count > 0 : text[i] == '\u2069' && !open.TryPop(out _))
                return new(i + 1);
        }

        return open.TryPeek(out var unclosed) ? new(unclosed + 1) : null;
    }

    private static TextHasForbiddenCharacter Forbidden(int value, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}"), CharacterNames.Of(value), index + 1);
}
