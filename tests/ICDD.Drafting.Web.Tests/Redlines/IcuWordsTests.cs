namespace ICDD.Drafting.Web.Tests.Redlines;

public sealed class IcuWordsTests
{
    [Theory]
    [InlineData("ประเทศสมาชิก", "สมาชิก", "ภาคี")]
    [InlineData("ປະເທດສະມາຊິກ", "ສະມາຊິກ", "ພາຄີ")]
    [InlineData("ប្រទេសសមាជិក", "សមាជិក", "ភាគី")]
    [InlineData("国际合作", "合作", "合同")]
    [InlineData("国際協力", "協力", "協定")]
    public void A_changed_word_is_marked_whole(string text, string word, string other)
    {
        Assert.SkipUnless(IcuWords.IsFound, "This machine has no ICU.");

        var marked = WholeWords.Of(Redline.Between(text, text.Replace(word, other)), IcuWords.BreaksIn);

        Assert.Equal(word, Assert.Single(marked, span => span.Mark == Mark.Deleted).Text);
        Assert.Equal(other, Assert.Single(marked, span => span.Mark == Mark.Inserted).Text);
    }

    [Fact]
    public void The_ends_of_a_text_are_breaks()
    {
        Assert.SkipUnless(IcuWords.IsFound, "This machine has no ICU.");

        Assert.Superset(new HashSet<int> { 0, 12 }, IcuWords.BreaksIn("ประเทศสมาชิก")!.ToHashSet());
        Assert.Equal([0], IcuWords.BreaksIn("")!);
    }
}
