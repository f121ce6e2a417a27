namespace ICDD.Drafting.Text.Tests;

/// <summary>A proposal that was written on an older wording, brought over to today's.</summary>
public class CarryTests
{
    [Fact]
    public void Where_nothing_changed_since_it_is_what_was_proposed() => CsCheck.Check.Sample(Texts.Triple, three =>
        Merge.Carry(three.Base, three.Base, three.Theirs) == three.Theirs, iter: Samples.Of(5_000));

    [Fact]
    public void Whoever_changed_nothing_has_the_text_of_today() => CsCheck.Check.Sample(Texts.Triple, three =>
        Merge.Carry(three.Base, three.Ours, three.Base) == three.Ours, iter: Samples.Of(5_000));

    [Fact]
    public void Whose_words_came_in_has_the_text_of_today() => CsCheck.Check.Sample(Texts.Triple, three =>
        Merge.Carry(three.Base, three.Ours, three.Ours) == three.Ours, iter: Samples.Of(5_000));

    [Theory]
    [InlineData(
        "The Parties shall act by 2030.",
        "The States shall act by 2030.",
        "The Parties shall act by 2035.",
        "The States shall act by 2035.")]
    [InlineData("The Parties shall act", "The Parties may act", "The Parties should act", "The Parties should act")]
    [InlineData("one two three four five", "one five", "one two four five", "one five")]
    [InlineData("one two three four five", "one two four five", "one five", "one five")]
    [InlineData("We shall act now", "We may act now", "We act now", "We act now")]
    [InlineData("We act.", "We promptly act.", "We act, in trust.", "We promptly act, in trust.")]
    [InlineData("We act now", "We promptly act now", "We do now", "We promptly do now")]
    public void What_a_side_changed_is_changed_in_the_text_of_today(
        string older, string today, string theirs, string expected) =>
        Assert.Equal(expected, Merge.Carry(older, today, theirs));

    [Theory]
    [InlineData("A two three four end", "A wholly other end", "A 2 three 4 end", "A 2 4 end")]
    [InlineData("A two three four end", "A wholly other end", "A 2 three end", "A 2 end")]
    [InlineData("A two three four end", "A wholly other end", "A two three 4 end", "A 4 end")]
    [InlineData("A two three end", "A end", "A 2 three end", "A 2 end")]
    [InlineData("two three four end", "wholly other end", "two three 4 end", "4 end")]
    [InlineData(
        "A two three four five six end", "A wholly other end", "A 2 three five 6 end", "A 2 6 end")]
    [InlineData("应当合作管水", "应当治气候水", "应当共作统水", "应当共统水")]
    public void Words_that_were_apart_in_what_was_written_anew_are_not_run_into_one(
        string older, string today, string theirs, string expected) =>
        Assert.Equal(expected, Merge.Carry(older, today, theirs));
}
