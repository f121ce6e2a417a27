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
    public void A_word_beside_a_space_is_a_whole_word_too()
    {
        Assert.Equal(
            [new(Mark.Kept, "Bali "), new(Mark.Deleted, "合作"), new(Mark.Inserted, "合同")],
            WholeWords.Of(
                [new(Mark.Kept, "Bali 合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同")],
                _ => new HashSet<int> { 0, 4, 5, 7 }));
        Assert.Equal(
            [new(Mark.Deleted, "合作"), new(Mark.Inserted, "工作"), new(Mark.Kept, " in Bali")],
            WholeWords.Of(
                [new(Mark.Deleted, "合"), new(Mark.Inserted, "工"), new(Mark.Kept, "作 in Bali")],
                _ => new HashSet<int> { 0, 2, 3, 5, 6, 10 }));
    }

    [Fact]
    public void Words_of_a_script_with_spaces_beside_it_stay_out_of_the_change() => Assert.Equal(
        [
            new(Mark.Kept, "ASEAN 国际"), new(Mark.Deleted, "合作"), new(Mark.Inserted, "合同"),
            new(Mark.Kept, " in Bali"),
        ],
        WholeWords.Of(
            [
                new(Mark.Kept, "ASEAN 国际合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同"),
                new(Mark.Kept, " in Bali"),
            ],
            _ => new HashSet<int> { 0, 5, 6, 8, 11, 13 }));

    [Fact]
    public void One_sign_of_such_a_script_in_each_span_is_enough() => Assert.Equal(
        [new(Mark.Kept, "A国际"), new(Mark.Deleted, "合作B"), new(Mark.Inserted, "合同B")],
        WholeWords.Of(
            [new(Mark.Kept, "A国际合"), new(Mark.Deleted, "作B"), new(Mark.Inserted, "同B")],
            _ => new HashSet<int> { 0, 1, 3, 6 }));

    [Fact]
    public void A_word_is_whole_where_both_texts_have_its_beginning_or_its_end()
    {
        Assert.Equal(
            [new(Mark.Kept, "国际"), new(Mark.Deleted, "合"), new(Mark.Inserted, "合作")],
            WholeWords.Of(
                [new(Mark.Kept, "国际合"), new(Mark.Inserted, "作")],
                text => text.Length == 3 ? new HashSet<int> { 0, 2, 3 } : new HashSet<int> { 0, 2, 4 }));
        Assert.Equal(
            [new(Mark.Deleted, "甲乙际"), new(Mark.Inserted, "际"), new(Mark.Kept, "合作")],
            WholeWords.Of(
                [new(Mark.Deleted, "甲乙"), new(Mark.Kept, "际合作")],
                text => text.Length == 5 ? new HashSet<int> { 0, 3, 5 } : new HashSet<int> { 0, 1, 3 }));
    }

    [Theory]
    [InlineData(26, 2, 2)]
    [InlineData(27, 2, 27)]
    public void A_word_that_begins_far_away_is_not_looked_for(int kept, int begins, int stays)
    {
        var text = new string('国', kept);
        var marked = WholeWords.Of(
            [new(Mark.Kept, text), new(Mark.Deleted, "作"), new(Mark.Inserted, "同")],
            _ => new HashSet<int> { 0, begins, kept + 1 });

        Assert.Equal(stays, marked[0].Text.Length);
    }

    [Theory]
    [InlineData(24, 24)]
    [InlineData(25, 0)]
    public void Nor_is_one_that_ends_far_away(int ends, int taken)
    {
        var text = new string('国', ends + 3);
        var marked = WholeWords.Of(
            [new(Mark.Deleted, "作"), new(Mark.Inserted, "同"), new(Mark.Kept, text)],
            _ => new HashSet<int> { 0, ends + 1, ends + 4 });

        Assert.Equal(taken + 1, marked[0].Text.Length);
    }

    /// <summary>What knows the words may take a letter and the signs behind it for one word.</summary>
    [Fact]
    public void A_letter_is_no_beginning_that_is_looked_past() => Assert.Equal(
        [new(Mark.Kept, "A合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同")],
        WholeWords.Of(
            [new(Mark.Kept, "A合"), new(Mark.Deleted, "作"), new(Mark.Inserted, "同")],
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
