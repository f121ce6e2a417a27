namespace ICDD.Drafting.Text.Tests;

/// <summary>An item of a list comes and goes with its own label.</summary>
public class ListItemsTests
{
    [Theory]
    [InlineData("; ")]
    [InlineData(". ")]
    [InlineData(": ")]
    [InlineData(", ")]
    [InlineData(" and ")]
    [InlineData(" or ")]
    [InlineData(" dan ")]
    [InlineData(" et ")]
    public void Whatever_parts_the_items(string between)
    {
        var (two, three) = ($"(a) x{between}(b) y", $"(a) x{between}(b) new{between}(c) y");
        Assert.Equal($"(a) x{between}{{+(b) new{between}+}}[-(b)-]{{+(c)+}} y", Said(two, three));
        Assert.Equal($"(a) x{between}[-(b) new{between}(c)-]{{+(b)+}} y", Said(three, two));
    }

    [Fact]
    public void At_the_beginning_of_the_text() =>
        Assert.Equal("{+(a) new; +}[-(a)-]{+(b)+} y", Said("(a) y", "(a) new; (b) y"));

    [Theory]
    [InlineData("as in (a) y", "as in (a) new (b) y", "as in (a) {+new (b) +}y")]
    [InlineData("x; (a)y", "x; (a)new; (b)y", "x; {+(a)new; +}[-(a)-]{+(b)+}y")]
    public void What_is_no_list_is_told_word_by_word(string old, string @new, string expected) =>
        Assert.Equal(expected, Said(old, @new));

    private static string Said(string old, string @new) =>
        string.Concat(Redline.Between(old, @new).Select(span => span.Mark switch
        {
            Mark.Deleted => $"[-{span.Text}-]",
            Mark.Inserted => $"{{+{span.Text}+}}",
            _ => span.Text,
        }));
}
