using System.Globalization;

namespace ICDD.Drafting.Text.Tests;

public class CharactersTests
{
    private const int Limit = 100;

    [Theory]
    [InlineData("U+061C", "ARABIC LETTER MARK")]
    [InlineData("U+180E", "MONGOLIAN VOWEL SEPARATOR")]
    [InlineData("U+200F", "RIGHT-TO-LEFT MARK")]
    [InlineData("U+202B", "RIGHT-TO-LEFT EMBEDDING")]
    [InlineData("U+202D", "LEFT-TO-RIGHT OVERRIDE")]
    [InlineData("U+FFFC", "OBJECT REPLACEMENT CHARACTER")]
    [InlineData("U+FE00", "VARIATION SELECTOR")]
    [InlineData("U+E0100", "VARIATION SELECTOR")]
    [InlineData("U+E01EF", "VARIATION SELECTOR")]
    [InlineData("U+E0000", "TAG")]
    [InlineData("U+E0020", "TAG")]
    [InlineData("U+E007F", "TAG")]
    [InlineData("U+F0000", "PRIVATE USE")]
    [InlineData("U+FFFF", "UNASSIGNED")]
    [InlineData("U+115F", "INVISIBLE")]
    [InlineData("U+2800", "INVISIBLE")]
    [InlineData("U+17B4", "INVISIBLE")]
    [InlineData("U+FFA0", "INVISIBLE")]
    public void What_is_refused_between_Latin_letters_has_its_name(string codePoint, string name) => Assert.Equal(
        new TextHasForbiddenCharacter(codePoint, name, 2), PlainText.Read($"a{Sign(codePoint)}b", Limit).Refusal);

    [Theory]
    [InlineData("ﺍ\u200Eb")]
    [InlineData("ش\u061C1")]
    [InlineData("א\u200F-")]
    [InlineData("\u0600\u0661")]
    [InlineData("\u0605\u0661")]
    [InlineData("a\u06DDb\u08E2c")]
    [InlineData("葛\U000E0100")]
    [InlineData("≨\uFE00")]
    [InlineData("សេ\u200Dក")]
    [InlineData("ᬓ᭄\u200Cᬓ")]
    [InlineData("ꦏ꧀\u200Dꦏ")]
    public void What_a_script_needs_passes_in_it(string text)
    {
        var read = PlainText.Read(text, Limit);
        Assert.Null(read.Refusal);
        Assert.Equal(text, read.Text);
    }

    [Theory]
    [InlineData("ب\u200Da", 2)]
    [InlineData("a\u200Dب", 2)]
    [InlineData("ก\u200Dข", 2)]
    [InlineData("1\u06F0\u200E", 3)]
    [InlineData("a\uFE0F", 2)]
    [InlineData("\uFE0F", 1)]
    [InlineData("\u200Dب", 1)]
    public void What_a_script_needs_is_refused_elsewhere(string text, int position) =>
        Assert.Equal(position, Assert.IsType<TextHasForbiddenCharacter>(PlainText.Read(text, Limit).Refusal).Position);

    [Theory]
    [InlineData("ที่\u200Bนี่", "ที่นี่")]
    [InlineData("ທີ\u200Bນີ້", "ທີນີ້")]
    [InlineData("မြ\u200Bမြ", "မြမြ")]
    [InlineData("ក\u200B", "ក")]
    [InlineData("\u200Bក", "ក")]
    [InlineData("ក\u200B\u200Bខ", "កខ")]
    [InlineData("ក\u200Ba", "កa")]
    [InlineData("a\u200Bក", "aក")]
    public void A_break_of_lines_beside_words_without_spaces_is_dropped(string raw, string expected) =>
        Assert.Equal(expected, PlainText.Read(raw, Limit).Text);

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u200Ba")]
    [InlineData("a\u200B")]
    [InlineData("ก a\u200Bb")]
    public void A_break_of_lines_elsewhere_is_refused(string raw) =>
        Assert.IsType<TextHasForbiddenCharacter>(PlainText.Read(raw, Limit).Refusal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void What_may_be_left_out_is_empty_where_it_is(string? raw)
    {
        Assert.Equal(PlainText.Reading.From(""), PlainText.ReadOptional(raw, Limit));
        Assert.Equal(PlainText.Reading.From(""), PlainText.ReadOptionalLines(raw, Limit));
    }

    [Fact]
    public void What_may_be_left_out_is_read_as_all_else_where_it_is_not()
    {
        Assert.Equal(PlainText.Reading.From("one two"), PlainText.ReadOptional(" one \n two ", Limit));
        Assert.Equal(PlainText.Reading.From("one\ntwo"), PlainText.ReadOptionalLines(" one \n two ", Limit));
        Assert.Equal(new TextIsTooLong(3, 2), PlainText.ReadOptional("abc", 2).Refusal);
    }

    [Fact]
    public void What_is_refused_has_no_text()
    {
        var read = PlainText.Read("abc", 2);
        Assert.False(read.IsText);
        Assert.Equal("", read.Text);
    }

    [Fact]
    public void Words_that_are_looked_up_may_stand_on_several_lines()
    {
        var words = WordSet.Of("one  two\n  three\t");
        Assert.Equal(["one", "three", "two"], words.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("One", (IReadOnlySet<string>)words);
        Assert.True(WordSet.InAnyCase("one two").Contains("ONE"));
    }

    [Theory]
    [InlineData("\u0E00", true)]
    [InlineData("\u0DFF", false)]
    [InlineData("\u0EFF", true)]
    [InlineData("\u0F00", false)]
    [InlineData("\u109F", true)]
    [InlineData("\u10A0", false)]
    [InlineData("々", true)]
    [InlineData("水", true)]
    [InlineData("\U0001F600", false)]
    [InlineData("\U00020000", true)]
    [InlineData("\U00040000", false)]
    [InlineData("a", false)]
    public void Scripts_that_write_without_spaces_are_known(string sign, bool without) =>
        Assert.Equal(without, Scripts.WritesWithoutSpaces(System.Text.Rune.GetRuneAt(sign, 0)));

    private static string Sign(string codePoint)
    {
        var value = int.Parse(codePoint.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return char.ConvertFromUtf32(value);
    }
}
