namespace ICDD.Drafting.Text.Tests;

public class KeyboardQuotesTests
{
    private const string Curled = "the world’s “digital” divides";

    [Theory]
    [InlineData("women's and States'", "women’s and States’")]
    [InlineData("the \"Bali Message\" of 2021", "the “Bali Message” of 2021")]
    [InlineData("\"Agenda 2030\"", "“Agenda 2030”")]
    [InlineData("(\"the Conference\")", "(“the Conference”)")]
    [InlineData("the 'digital' divide", "the ‘digital’ divide")]
    [InlineData("\"the 'new' ones\"", "“the ‘new’ ones”")]
    [InlineData("either/\"or\", and title=\"one\"", "either/“or”, and title=“one”")]
    [InlineData("\"the Message.\" It", "“the Message.” It")]
    [InlineData("already the world’s", "already the world’s")]
    [InlineData("nothing of it", "nothing of it")]
    [InlineData("(\"(a)\")", "(“(a)”)")]
    [InlineData("[\"(a)\"]", "[“(a)”]")]
    [InlineData("{\"(a)\"}", "{“(a)”}")]
    [InlineData("–\"(a)\"", "–“(a)”")]
    [InlineData("—\"(a)\"", "—“(a)”")]
    [InlineData("‘\"(a)\"’", "‘“(a)”’")]
    [InlineData("Parties and '", "Parties and ’")]
    [InlineData("title=\"", "title=”")]
    public void What_is_typed_becomes_what_the_text_has(string typed, string written)
    {
        Assert.Equal(written, KeyboardQuotes.AsIn(typed, Curled));
        Assert.Equal(written, KeyboardQuotes.AsIn(written, Curled));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData(":")]
    [InlineData("!")]
    [InlineData("?")]
    [InlineData(")")]
    [InlineData("]")]
    [InlineData("}")]
    [InlineData("’")]
    public void The_number_of_a_note_stands_behind_what_is_quoted(string end) =>
        Assert.Equal($"“agreed{end}”1", KeyboardQuotes.AsIn($"\"agreed{end}\"1", Curled));

    [Theory]
    [InlineData("its own \"words\" and States'", "a text with \"straight\" signs, and it's all so")]
    [InlineData("its own \"words\" and States'", "a text without any")]
    [InlineData("States'", "a “text” without an apostrophe")]
    [InlineData("\"words\"", "a text’s apostrophe alone")]
    [InlineData("l'Accord", "l'accord et l’accord")]
    public void A_text_that_has_straight_ones_or_none_leaves_them(string typed, string text) =>
        Assert.Equal(typed, KeyboardQuotes.AsIn(typed, text));

    [Fact]
    public void The_paragraph_decides_before_the_whole_text()
    {
        Assert.Equal("States'", KeyboardQuotes.AsIn("States'", "it's so here", "it’s so there"));
        Assert.Equal("States’", KeyboardQuotes.AsIn("States'", "no sign here", "it’s so there", "it's so here"));
    }
}
