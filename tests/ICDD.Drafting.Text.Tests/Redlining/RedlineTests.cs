using System.Globalization;
using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public class RedlineTests
{
    [Fact]
    public void Kept_and_deleted_are_the_old_text_kept_and_inserted_are_the_new_one() =>
        Texts.Pair.Sample(pair =>
        {
            var redline = Redline.Between(pair.Old, pair.New);
            return redline.Old == pair.Old && redline.New == pair.New
                && Joined(redline, Mark.Deleted) == pair.Old && Joined(redline, Mark.Inserted) == pair.New;
        }, iter: Samples.Of(20_000));

    [Fact]
    public void Equal_texts_give_one_kept_span_and_empty_texts_none() =>
        Texts.Nasty.Sample(text => Redline.Between(text, text) is var same && (text.Length == 0
            ? same.Count == 0
            : same is [{ Mark: Mark.Kept } kept] && kept.Text == text) && !same.HasChanges, iter: Samples.Of(5_000));

    [Fact]
    public void No_span_is_empty_no_neighbours_share_a_mark_and_deletions_come_first() =>
        Texts.Pair.Sample(pair =>
        {
            var redline = Redline.Between(pair.Old, pair.New);
            return redline.All(span => span.Text.Length > 0)
                && redline.Zip(redline.Skip(1)).All(two => two is not ({ Mark: var a }, { Mark: var b })
                    || (a != b && (a, b) != (Mark.Inserted, Mark.Deleted)));
        }, iter: Samples.Of(20_000));

    [Fact]
    public void Blanks_alone_never_part_two_changes() =>
        Texts.Pair.Sample(pair =>
        {
            var redline = Redline.Between(pair.Old, pair.New);
            return redline.Skip(1)
                .SkipLast(1).All(span => span.Mark != Mark.Kept || !string.IsNullOrWhiteSpace(span.Text));
        }, iter: Samples.Of(20_000));

    [Fact]
    public void No_span_ends_inside_a_letter_with_its_marks() =>
        Texts.Pair.Sample(pair =>
        {
            var redline = Redline.Between(pair.Old, pair.New);
            return EndsOnLetters(pair.Old, redline, Mark.Deleted) && EndsOnLetters(pair.New, redline, Mark.Inserted);
        }, iter: Samples.Of(20_000));

    [Theory]
    [InlineData("The Parties shall act.", "The Parties should act.", "The Parties -shall- +should+ act.")]
    [InlineData("of the Parties", "for all Parties", "-of the- +for all+ Parties")]
    [InlineData("l'Accord", "l'Entente", "-l'Accord- +l'Entente+")]
    [InlineData("net-zero", "net-positive", "-net-zero- +net-positive+")]
    [InlineData("Article 6(1)(a) applies", "Article 6(1)(b) applies", "Article -6(1)(a)- +6(1)(b)+ applies")]
    [InlineData("paragraph 12 bis", "paragraph 12 ter", "paragraph -12 bis- +12 ter+")]
    [InlineData("section 4.2.1 and OP47 (a)", "section 4.2.3 and OP47 (a)", "section -4.2.1- +4.2.3+ and OP47 (a)")]
    [InlineData("recalling A/RES/70/1", "recalling A/RES/70/2", "recalling -A/RES/70/1- +A/RES/70/2+")]
    [InlineData(
        "see ICDD/2021/L.1/Rev.1", "see ICDD/2021/L.1/Rev.2", "see -ICDD/2021/L.1/Rev.1- +ICDD/2021/L.1/Rev.2+")]
    [InlineData("by 16 November 2021 at", "by 16 November 2022 at", "by -16 November 2021- +16 November 2022+ at")]
    [InlineData(
        "on November 16, 2021, in", "on November 17, 2021, in", "on -November 16, 2021- +November 17, 2021+, in")]
    [InlineData("pada 16 Agustus 2021", "pada 17 Agustus 2021", "pada -16 Agustus 2021- +17 Agustus 2021+")]
    [InlineData("the period 2021-2030", "the period 2021-2035", "the period -2021-2030- +2021-2035+")]
    [InlineData("of $35,000,000 in", "of $55,250,000 in", "of -$35,000,000- +$55,250,000+ in")]
    [InlineData("a share of 70 %", "a share of 75 %", "a share of -70 %- +75 %+")]
    [InlineData("the Parties’ duties", "the Party’s duties", "the -Parties’- +Party’s+ duties")]
    [InlineData("at 10:30 a.m.", "at 10:45 a.m.", "at -10:30- +10:45+ a.m.")]
    [InlineData("于2021年11月16日通过", "于2021年11月17日通过", "于-2021年11月16日- +2021年11月17日+通过")]
    [InlineData("States, Parties", "States; Parties", "States-,- +;+ Parties")]
    [InlineData("a b", "a\u00A0b", "a- - +\u00A0+b")]
    [InlineData("Shall", "shall", "-Shall- +shall+")]
    [InlineData("各缔约方应当合作", "各缔约方必须合作", "各缔约方-应当- +必须+合作")]
    [InlineData("ลดความเสี่ยง", "เพิ่มความเสี่ยง", "-ลด- +เพิ่ม+ความเสี่ยง")]
    [InlineData("xe\u0301", "xe", "-xe\u0301- +xe+")]
    [InlineData("👩‍👩‍👧 water", "👩‍👩‍👦 water", "-👩‍👩‍👧- +👩‍👩‍👦+ water")]
    [InlineData("water and soil", "water, air and soil", "water+, air+ and soil")]
    [InlineData("", "new", "+new+")]
    [InlineData("old", "", "-old-")]
    public void Words_marks_and_letters_are_compared_whole(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Concat(Redline.Between(old, @new).Select(span => span.Mark switch
        {
            Mark.Deleted =>
                $"-{span.Text}-" + (Redline.Between(old, @new).Any(s => s.Mark == Mark.Inserted) ? " " : ""),
            Mark.Inserted => $"+{span.Text}+",
            _ => span.Text,
        })));

    private static string Joined(Redline redline, Mark mark) =>
        string.Concat(redline.Where(span => span.Mark == mark || span.Mark == Mark.Kept).Select(span => span.Text));

    private static bool EndsOnLetters(string text, Redline redline, Mark mark)
    {
        var letters = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        var end = 0;
        return redline.Where(span => span.Mark == mark || span.Mark == Mark.Kept)
            .All(span => letters.Contains(end += span.Text.Length));
    }
}
