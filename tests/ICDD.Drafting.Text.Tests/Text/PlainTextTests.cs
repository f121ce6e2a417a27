using System.Diagnostics;
using System.Text;
using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public class PlainTextTests
{
    private const int Limit = 20_000;

    private static readonly Gen<string> Typed = Gen.OneOf(
        Texts.Nasty,
        Texts.RealLegal.SelectMany(Texts.Edited),
        Gen.Char.Array[0, 12].Select(chars => new string(chars)),
        Gen.Int[0, 0x10FFFF].Select(value => Rune.IsValid(value) ? new Rune(value).ToString() : "x").Array[0, 6].Select(
            string.Concat));

    [Fact]
    public void Text_that_passed_passes_again_unchanged() =>
        Typed.Sample(
            raw => Text(PlainText.Read(raw, Limit)) is not { } text || Text(PlainText.Read(text, Limit)) == text,
            iter: Samples.Of(20_000));

    [Fact]
    public void Lines_that_passed_pass_again_unchanged() =>
        Typed.Sample(raw => Text(PlainText.ReadLines(raw, Limit)) is not { } text
            || Text(PlainText.ReadLines(text, Limit)) == text, iter: Samples.Of(20_000));

    [Fact]
    public void Text_that_passed_is_well_formed_normal_and_singly_spaced() =>
        Typed.Sample(raw => Text(PlainText.Read(raw, Limit)) is not { } text
            || (text.IsNormalized(NormalizationForm.FormC) && text.Trim() == text && text.Length > 0
                && !text.Contains("  ") && !text.Any(char.IsControl)), iter: Samples.Of(20_000));

    [Fact]
    public void Composed_and_decomposed_words_are_one_text() =>
        Texts.RealLegal.Sample(text => PlainText.Read(text.Normalize(NormalizationForm.FormD), Limit)
            == PlainText.Read(text.Normalize(NormalizationForm.FormC), Limit), iter: Samples.Of(500));

    [Fact]
    public void Text_of_the_hall_passes() =>
        Assert.All(Texts.Legal, text => Assert.Equal(
            text.Contains('\u200D'), !PlainText.Read(text, Limit).IsText));

    [Theory]
    [InlineData("  The\tParties\u00A0shall\r\n act. ", "The Parties shall act.")]
    [InlineData("a\u2028b\u2029c\u202Fd\u3000e\u2003f", "a b c d e f")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("والـ\u200F (أ)", "والـ\u200F (أ)")]
    [InlineData("see \u2067نص\u2069 here", "see \u2067نص\u2069 here")]
    [InlineData("ខ្មែរ\u200Bខ្មែរ", "ខ្មែរខ្មែរ")]
    [InlineData("❤\uFE0F", "❤\uFE0F")]
    [InlineData("<script>&lt;[x](javascript:y)", "<script>&lt;[x](javascript:y)")]
    public void Text_is_normalised(string raw, string expected) => Assert.Equal(
        expected, Text(PlainText.Read(raw, Limit)));

    [Theory]
    [InlineData("a\u202Eb", "U+202E", "RIGHT-TO-LEFT OVERRIDE", 2)]
    [InlineData("a\u202Ab", "U+202A", "LEFT-TO-RIGHT EMBEDDING", 2)]
    [InlineData("a\u202Cb", "U+202C", "POP DIRECTIONAL FORMATTING", 2)]
    [InlineData("ab\u200Bcd", "U+200B", "ZERO WIDTH SPACE", 3)]
    [InlineData("ab\u200Ecd", "U+200E", "LEFT-TO-RIGHT MARK", 3)]
    [InlineData("ab\u200Dcd", "U+200D", "ZERO WIDTH JOINER", 3)]
    [InlineData("ab\u200Ccd", "U+200C", "ZERO WIDTH NON-JOINER", 3)]
    [InlineData("👩‍👧", "U+200D", "ZERO WIDTH JOINER", 3)]
    [InlineData("ab\u2060cd", "U+2060", "WORD JOINER", 3)]
    [InlineData("\uFEFFab", "U+FEFF", "ZERO WIDTH NO-BREAK SPACE", 1)]
    [InlineData("co\u00ADop", "U+00AD", "SOFT HYPHEN", 3)]
    [InlineData("a\U000E0041b", "U+E0041", "TAG", 2)]
    [InlineData("a\0b", "U+0000", "NULL", 2)]
    [InlineData("a\u001Bb", "U+001B", "CONTROL", 2)]
    [InlineData("a\u000Bb", "U+000B", "CONTROL", 2)]
    [InlineData("a\u000Cb", "U+000C", "CONTROL", 2)]
    [InlineData("a\u0085b", "U+0085", "CONTROL", 2)]
    [InlineData("a\u007Fb", "U+007F", "CONTROL", 2)]
    [InlineData("a\uE000b", "U+E000", "PRIVATE USE", 2)]
    [InlineData("a\u0378b", "U+0378", "UNASSIGNED", 2)]
    [InlineData("a\uFFFEb", "U+FFFE", "UNASSIGNED", 2)]
    [InlineData("a\uFFFDb", "U+FFFD", "REPLACEMENT CHARACTER", 2)]
    [InlineData("a\u3164b", "U+3164", "INVISIBLE", 2)]
    [InlineData("a\uFE0Fb", "U+FE0F", "VARIATION SELECTOR", 2)]
    [InlineData("a\u034Fb", "U+034F", "COMBINING GRAPHEME JOINER", 2)]
    public void Characters_that_lie_are_refused_by_name_and_place(
        string raw, string codePoint, string name, int position)
    {
        var expected = new TextHasForbiddenCharacter(codePoint, name, position);
        Assert.Equal(expected, PlainText.Read(raw, Limit).Refusal);
        Assert.Equal(expected, PlainText.ReadLines(raw, Limit).Refusal);
    }

    [Fact]
    public void Torn_surrogates_are_refused()
    {
        Assert.Equal(new TextHasForbiddenCharacter("U+D83D", "SURROGATE", 2), PlainText.Read("a\uD83D", Limit).Refusal);
        Assert.Equal(
            new TextHasForbiddenCharacter("U+DE00", "SURROGATE", 1), PlainText.Read("\uDE00\uD83D", Limit).Refusal);
    }

    [Fact]
    public void Every_character_of_unicode_is_either_read_or_refused() =>
        Assert.All(Enumerable.Range(0, 0x11), plane => Assert.All(
            Samples.Among(Enumerable.Range(plane << 16, 0x10000)).Where(Rune.IsValid).Chunk(0x1000),
            some => Assert.True(some.All(value => PlainText.Read($"x{new Rune(value)}x", Limit) is { } read
                && read.IsText != read.Refusal is not null))));

    [Theory]
    [InlineData("a\u2067b", 2)]
    [InlineData("a\u2069b", 2)]
    [InlineData("a\u2068b", 2)]
    [InlineData("\u2067\u2066a\u2069", 1)]
    public void Directions_opened_and_not_closed_are_refused(string raw, int position) =>
        Assert.Equal(new TextHasUnbalancedDirection(position), PlainText.Read(raw, Limit).Refusal);

    [Fact]
    public void A_direction_does_not_reach_over_a_line_break() =>
        Assert.IsType<TextHasUnbalancedDirection>(PlainText.ReadLines("\u2067a\nb\u2069", Limit).Refusal);

    [Fact]
    public void Five_marks_on_a_letter_pass_and_six_do_not()
    {
        Assert.True(PlainText.Read("x" + new string('\u0323', 5), Limit).IsText);
        Assert.Equal(new TextHasTooManyMarks(7), PlainText.Read("x" + new string('\u0323', 6), Limit).Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2028")]
    [InlineData("\u2067\u2069")]
    [InlineData("\u2066\u2068\u2069\u2069")]
    public void Nothing_to_see_is_empty(string raw)
    {
        Assert.Equal(new TextIsEmpty(), PlainText.Read(raw, Limit).Refusal);
        Assert.Equal(new TextIsEmpty(), PlainText.ReadLines(raw, Limit).Refusal);
    }

    [Fact]
    public void The_limit_itself_passes_and_one_more_does_not()
    {
        Assert.True(PlainText.Read(new string('x', 10), 10).IsText);
        Assert.Equal(new TextIsTooLong(11, 10), PlainText.Read(new string('x', 11), 10).Refusal);
    }

    [Fact]
    public void Text_that_outgrows_the_limit_when_normalised_is_too_long() =>
        Assert.Equal(new TextIsTooLong(2, 1), PlainText.Read("\u0958", 1).Refusal);

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        var raw = new string('x', 10_000_000);
        var clock = Stopwatch.StartNew();
        Assert.Equal(new TextIsTooLong(10_000_000, Limit), PlainText.Read(raw, Limit).Refusal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Many_marks_on_one_letter_are_refused_before_they_are_sorted()
    {
        // To sort them takes the square of their number: about half a minute.
        const int marks = 200_000;
        var raw = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", marks / 2));
        var clock = Stopwatch.StartNew();
        Assert.IsType<TextHasTooManyMarks>(PlainText.Read(raw, 2 * marks).Refusal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("\n\n one  a \n\n\n\n two\u2029three \n", "one a\n\ntwo\nthree")]
    public void Comments_keep_their_lines(string raw, string expected) =>
        Assert.Equal(expected, Text(PlainText.ReadLines(raw, Limit)));

    [Fact]
    public void This_machine_normalises() => Assert.True(PlainText.ProveNormalisation());

    private static string? Text(PlainText.Reading reading) => reading.IsText ? reading.Text : null;
}
