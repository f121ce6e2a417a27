using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public sealed class WholeWordsTests
{
    private static readonly IReadOnlySet<int> Nowhere = new HashSet<int>();

    [Fact]
    public void A_change_inside_a_word_is_a_change_of_the_word() => Assert.Equal(
        [new(Mark.Kept, "国际"), new(Mark.Deleted, "合作"), new(Mark.Inserted, "合同"), new(Mark.Kept, "应当")],
        WholeWords.Of(
            [new(Mark.Kept, "国际合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同"), new(Mark.Kept, "应当")],
            _ => new HashSet<int> { 0, 2, 4, 6 }));

    [Fact]
    public void What_is_put_into_a_word_changes_the_word() => Assert.Equal(
        [new(Mark.Kept, "国际"), new(Mark.Deleted, "合作"), new(Mark.Inserted, "合工作"), new(Mark.Kept, "应当")],
        WholeWords.Of(
            [new(Mark.Kept, "国际合"), new(Mark.Inserted, "工"), new(Mark.Kept, "作应当")],
            text => text.Length == 6 ? new HashSet<int> { 0, 2, 4, 6 } : new HashSet<int> { 0, 2, 5, 7 }));

    [Fact]
    public void Two_changes_in_one_word_are_one() => Assert.Equal(
        [new(Mark.Deleted, "发展中"), new(Mark.Inserted, "开展内")],
        WholeWords.Of(
            [
                new(Mark.Deleted, "发"), new(Mark.Inserted, "开"), new(Mark.Kept, "展"), new(Mark.Deleted, "中"),
                new(Mark.Inserted, "内"),
            ],
            _ => new HashSet<int> { 0, 3 }));

    [Fact]
    public void Where_nobody_knows_the_words_and_beside_spaces_nothing_changes()
    {
        RedlineSpan[] chinese = [new(Mark.Kept, "国际合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同")];
        RedlineSpan[] english = [new(Mark.Kept, "co"), new(Mark.Deleted, "operate"), new(Mark.Inserted, "ordinate")];

        Assert.Same(chinese, WholeWords.Of(chinese, _ => null));
        Assert.Equal(chinese, WholeWords.Of(chinese, _ => Nowhere));
        Assert.Same(english, WholeWords.Of(english, _ => Nowhere));
    }

    /// <summary>Whatever is taken for a word.</summary>
    [Fact]
    public void Kept_and_struck_are_the_old_text_and_kept_and_put_in_the_new_one() => Gen.Select(
        Texts.Pair, Gen.Int[0, 99].HashSet[0, 40]).Sample(
        (pair, breaks) =>
        {
            var marked = WholeWords.Of(Redline.Between(pair.Old, pair.New), _ => breaks);
            return Side(marked, Mark.Inserted) == pair.Old && Side(marked, Mark.Deleted) == pair.New
                && marked.All(span => span.Text.Length > 0)
                && marked.Zip(marked.Skip(1)).All(two => two.First.Mark != two.Second.Mark);
        },
        iter: Samples.Of(10_000));

    private static string Side(IReadOnlyList<RedlineSpan> redline, Mark without) =>
        string.Concat(redline.Where(span => span.Mark != without).Select(span => span.Text));
}
