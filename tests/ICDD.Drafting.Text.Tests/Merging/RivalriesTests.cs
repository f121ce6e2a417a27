namespace ICDD.Drafting.Text.Tests;

public class RivalriesTests
{
    private const string Text =
        "Participating countries are encouraged to strengthen data management by 2025, in accordance with Article "
            + "6(1)(a).";

    [Theory]
    [InlineData("by 2025", "by 2030", "by 2025", "by 2027", RivalryKind.Words, "2025")]
    [InlineData("6(1)(a)", "6(1)(b)", "6(1)(a)", "7(1)(a)", RivalryKind.Words, "6(1)(a)")]
    [InlineData(
        "management",
        "management and cybersecurity",
        "management",
        "management and skills",
        RivalryKind.Place,
        "strengthen data management")]
    [InlineData(
        "Participating",
        "All participating",
        "Participating",
        "In Bali, participating",
        RivalryKind.Words,
        "Participating")]
    [InlineData(
        "in accordance with", "under", "in accordance with", "pursuant to", RivalryKind.Words, "in accordance with")]
    [InlineData(
        Text,
        "Every delegation sees to it, as it can, that what it holds is well kept and open to all",
        "by 2025",
        "by 2027",
        RivalryKind.Whole,
        "")]
    public void Two_that_want_the_same_words_or_place_are_rivals(
        string old, string ours, string same, string theirs, RivalryKind kind, string words) => Assert.Equal(
        new Rivalry("AUS-1", "JPN-1", kind, words),
        Assert.Single(Rivalries.Between(
            Text, [new("AUS-1", "AUS", Text.Replace(old, ours)), new("JPN-1", "JPN", Text.Replace(same, theirs))])));

    [Theory]
    [InlineData("by 2025", "by 2030", "Article 6(1)(a)", "Article 6(1)(b)")]
    [InlineData("by 2025", "by 2030", "by 2025", "by 2030")]
    public void Two_that_change_other_words_or_the_same_alike_are_none(
        string old, string ours, string same, string theirs) =>
        Assert.Empty(Rivalries.Between(
            Text, [new("AUS-1", "AUS", Text.Replace(old, ours)), new("JPN-1", "JPN", Text.Replace(same, theirs))]));

    [Fact]
    public void Who_strikes_the_text_competes_with_all_who_change_it_but_with_nobody_who_strikes_it_too() =>
        Assert.Equal(
            [
                new Rivalry("AUS-1", "FIN-1", RivalryKind.Whole, ""),
                new Rivalry("CHL-1", "FIN-1", RivalryKind.Whole, ""),
            ],
            Rivalries.Between(Text, [
                new("AUS-1", "AUS", null), new("CHL-1", "CHL", null), new("FIN-1", "FIN", Text.Replace("2025", "2030"))
            ]));

    [Theory]
    [InlineData("AUS-1", "JPN-1")]
    [InlineData("JPN-1", "AUS-1")]
    [InlineData("FIN-1", null)]
    public void A_rivalry_names_the_other_one(string id, string? other) =>
        Assert.Equal(other, new Rivalry("AUS-1", "JPN-1", RivalryKind.Place, "").Against(id));

    [Fact]
    public void Of_many_words_both_ends_are_named()
    {
        const string passage =
            "to strengthen the management of all data that they hold in their own registers of names";
        const string text = $"Participating countries are each encouraged, where they can, {passage}, by 2025.";
        Assert.Equal(
            "to strengthen the management … their own registers of names",
            Assert.Single(Rivalries.Between(
                text,
                [
                    new("AUS-1", "AUS", text.Replace(passage, "to look after what is written down")),
                    new("JPN-1", "JPN", text.Replace(passage, "as before")),
                ])).Words);
    }

    [Fact]
    public void One_long_word_is_named_whole()
    {
        const string address = "at https://www.example.org/conference/documents/of-the-first-session/in-all-languages";
        const string text = $"What was agreed stands for all who wish to read it {address}.";
        Assert.Equal(address, Assert.Single(Rivalries.Between(
            text,
            [
                new("AUS-1", "AUS", text.Replace(address, "in the library")),
                new("JPN-1", "JPN", text.Replace(address, "on paper")),
            ])).Words);
    }

    [Fact]
    public void Whoever_cannot_be_merged_is_named() => CsCheck.Check.Sample(Texts.Triple, three =>
        Merge.Of(three.Base, three.Ours, three.Theirs) is not Merge.Conflicting
        || Rivalries.Between(three.Base, [new("A", "A", three.Ours), new("B", "B", three.Theirs)]).Count > 0,
        iter: Samples.Of(20_000));
}
