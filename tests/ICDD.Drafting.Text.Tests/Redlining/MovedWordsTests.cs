namespace ICDD.Drafting.Text.Tests;

public class MovedWordsTests
{
    private static readonly RedlineSpan Between = new(Mark.Kept, " and so on ");

    [Fact]
    public void A_phrase_struck_here_and_put_in_there_was_moved() => Assert.Equal(
        [(0, 2)],
        MovedWords.In([new(Mark.Deleted, "Then we talk. "), Between, new(Mark.Inserted, " Then we talk")]));

    [Fact]
    public void It_may_have_been_moved_up_and_several_stand_in_the_order_of_what_was_struck() => Assert.Equal(
        [(2, 6), (4, 0)],
        MovedWords.In([
            new(Mark.Inserted, "last of all"),
            Between,
            new(Mark.Deleted, "first of all"),
            Between,
            new(Mark.Deleted, "last of all,"),
            Between,
            new(Mark.Inserted, "first of all"),
        ]));

    [Theory]
    [InlineData("first of", "first of")]
    [InlineData("first, of", "first, of")]
    [InlineData("first of all", "First of all")]
    [InlineData("first of all", "first of them")]
    public void A_word_or_two_and_other_words_were_not_moved(string struck, string putIn) =>
        Assert.Empty(MovedWords.In([new(Mark.Deleted, struck), Between, new(Mark.Inserted, putIn)]));

    [Fact]
    public void What_was_struck_or_put_in_twice_leaves_doubt()
    {
        RedlineSpan struck = new(Mark.Deleted, "first of all"), putIn = new(Mark.Inserted, "first of all");
        Assert.Empty(MovedWords.In([struck, Between, struck, Between, putIn]));
        Assert.Empty(MovedWords.In([struck, Between, putIn, Between, putIn]));
    }

    [Fact]
    public void Signs_of_scripts_without_spaces_count_as_words() => Assert.Equal(
        [(0, 2)], MovedWords.In([new(Mark.Deleted, "水管理"), Between, new(Mark.Inserted, "，水管理；")]));

    [Fact]
    public void A_moved_sentence_is_found_in_a_redline()
    {
        var redline = Redline.Between(
            "First we meet. Then we talk at length about water. Last we eat.",
            "Then we talk at length about water. First we meet. Last we eat.");
        var (struck, putIn) = Assert.Single(MovedWords.In(redline));
        Assert.Equal((Mark.Deleted, Mark.Inserted), (redline[struck].Mark, redline[putIn].Mark));
        Assert.Equal(redline[struck].Text.Trim(' ', '.'), redline[putIn].Text.Trim(' ', '.'));
    }
}
