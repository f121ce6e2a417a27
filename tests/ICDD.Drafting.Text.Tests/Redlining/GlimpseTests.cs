using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public class GlimpseTests
{
    [Theory]
    [InlineData("a b", "a c", "a [-b][+c]")]
    [InlineData(
        "We will review the progress of all of this once a year in an open meeting of everybody who wants to come",
        "We will review the progress of all of this every two years in an open meeting of everybody who wants to come",
        "… of this [-once a year][+every two years] in an …")]
    [InlineData(
        "One word here and then a very long way to go until the other word there",
        "Some word here and then a very long way to go until the other word now",
        "[-One][+Some] word … word [-there][+now]")]
    public void The_changes_stand_with_a_few_words_around_them(string old, string @new, string shown) =>
        Assert.Equal(shown, Said(Glimpse.Of(Redline.Between(old, @new), 8, 500)));

    [Theory]
    [InlineData("abcdefg x", "abcdefg y", "abcdefg [-x][+y]")]
    [InlineData("abcdefgh x", "abcdefgh y", "… [-x][+y]")]
    [InlineData("x abcdefg", "y abcdefg", "[-x][+y] abcdefg")]
    [InlineData("x abcdefgh", "y abcdefgh", "[-x][+y] abcdefg …")]
    [InlineData("x abc efghi klmn x", "y abc efghi klmn y", "[-x][+y] abc efghi klmn [-x][+y]")]
    [InlineData("x abc efghi klmno x", "y abc efghi klmno y", "[-x][+y] abc … klmno [-x][+y]")]
    [InlineData("x 😀😀😀😀😀", "y 😀😀😀😀😀", "[-x][+y] 😀😀😀 …")]
    public void What_would_be_shown_whole_is_not_cut_and_no_sign_is_split(string old, string @new, string shown) =>
        Assert.Equal(shown, Said(Glimpse.Of(Redline.Between(old, @new), 8, 500)));

    [Theory]
    [InlineData(3, "a b…")]
    [InlineData(4, "a b…")]
    [InlineData(5, "a b c")]
    public void Whole_words_stand_before_the_end(int longest, string left) =>
        Assert.Equal(left, Said(Glimpse.Of(Redline.Between("a b c", "a b c"), 9, longest)));

    [Fact]
    public void Where_nothing_is_left_it_ends() =>
        Assert.Equal("a ", Said(Glimpse.Of(Redline.Between("a b", "a c"), 8, 2)));

    [Fact]
    public void Of_one_long_word_before_a_change_its_end_is_shown() => Assert.Equal(
        "… 断发展[-壮大][+强大]",
        Said(Glimpse.Of(Redline.Between("国际合作应当不断发展壮大", "国际合作应当不断发展强大"), 3, 500)));

    [Fact]
    public void A_text_without_a_change_is_cut_at_its_end_only() =>
        Assert.Equal("One two…", Said(Glimpse.Of(Redline.Between("One two three", "One two three"), 3, 9)));

    [Fact]
    public void It_is_never_longer_than_it_may_be_and_shows_every_change_where_there_is_room() => Gen.Select(
        Texts.Nasty, Texts.Nasty).Sample((old, @new) =>
    {
        var redline = Redline.Between(old, @new);
        Assert.True(Glimpse.Of(redline, 12, 40).Sum(span => span.Text.Length) <= 41);
        Assert.Equal(
            redline.Where(span => span.Mark != Mark.Kept),
            Glimpse.Of(redline, 12, int.MaxValue / 2).Where(span => span.Mark != Mark.Kept));
    });

    private static string Said(IEnumerable<RedlineSpan> spans) => string.Concat(spans.Select(span => span.Mark switch
    {
        Mark.Deleted => $"[-{span.Text}]",
        Mark.Inserted => $"[+{span.Text}]",
        _ => span.Text,
    }));
}
