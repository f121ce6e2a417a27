namespace ICDD.Drafting.Text.Tests;

public class LongTextTests
{
    private static readonly int Length = Samples.Of(20_000);

    [Theory]
    [InlineData("abcdefghij    ")]
    [InlineData("ab ")]
    [InlineData("水环境管理国际合作应当")]
    [InlineData("水境")]
    [InlineData(".,;")]
    [InlineData("กขคงจฉชซ ")]
    public void Unrelated_long_texts_are_compared_whole(string letters)
    {
        var (old, @new) = (Random(letters, 1), Random(letters, 2));
        var redline = Redline.Between(old, @new);
        Assert.Equal((old, @new), (redline.Old, redline.New));
    }

    [Fact]
    public void Words_in_another_order_are_compared_whole()
    {
        var old = Random("abcdefghij    ", 1);
        var ordered = string.Join(' ', old.Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(ordered, Redline.Between(old, ordered).New);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Few_edits_in_a_long_text_are_shown_word_by_word(bool withMarks)
    {
        var words = Enumerable.Range(0, 5_000)
            .Select(i => withMarks && i % 12 == 0 ? $"w{i % 700}." : $"w{i % 700}").ToArray();
        var edited = words.Select((word, i) => i % 20 == 7 ? "edited" : word);
        var redline = Redline.Between(string.Join(' ', words), string.Join(' ', edited));
        Assert.All(redline.Where(span => span.Mark == Mark.Inserted), span => Assert.Equal("edited", span.Text));
        Assert.Equal(250, redline.Count(span => span.Mark == Mark.Inserted));
    }

    [Fact]
    public void A_compilation_of_long_unrelated_texts_loses_no_side()
    {
        var texts = Enumerable.Range(0, 25).Select(i => Random("abcdefghij    ", i)).ToArray();
        var compilation = Compilation.Of(
            texts[0], [.. texts.Skip(1).Select((text, i) => new Alternative($"P{i}", $"D{i}", text))]);
        Assert.Equal(texts[7], compilation.Taking("P6"));
    }

    private static string Random(string letters, int seed)
    {
        var random = new Random(seed);
        return string.Create(Length, random, (span, random) => random.GetItems<char>(letters, span));
    }
}
