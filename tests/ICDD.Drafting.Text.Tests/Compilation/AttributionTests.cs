namespace ICDD.Drafting.Text.Tests;

/// <summary>Whose words stand in a bracket, and on which wording they were written.</summary>
public class AttributionTests
{
    private const string Text = "We shall act.";

    [Fact]
    public void Whoever_lends_a_name_stands_beside_who_proposes() => Assert.Equal(
        "We [shall / may - AUS, FIN, IDN] act.",
        Notation.Of(Compilation.Of(Text, [new("P1", "FIN", "We may act.") { CoSponsors = ["IDN", "AUS"] }])));

    [Fact]
    public void Nobody_stands_twice_with_the_same_words() => Assert.Equal(
        "We [shall / may - AUS, FIN] act.",
        Notation.Of(Compilation.Of(Text, [
            new("P1", "FIN", "We may act.") { CoSponsors = ["AUS"] }, new("P2", "AUS", "We may act."),
        ])));

    [Fact]
    public void An_older_wording_is_named() => Assert.Equal(
        "We [shall / may - FIN (on wording 2)] act.",
        Notation.Of(Compilation.Of(Text, [new("P1", "FIN", "We may act.") { WrittenOn = 2 }])));

    [Fact]
    public void Who_of_several_wrote_on_older_wordings_is_named() => Assert.Equal(
        "We [shall / may - AUS, CHL, FIN (CHL on wording 1) (FIN on wording 2)] act.",
        Notation.Of(Compilation.Of(Text, [
            new("P1", "FIN", "We may act.") { WrittenOn = 2 },
            new("P2", "AUS", "We may act."),
            new("P3", "CHL", "We may act.") { WrittenOn = 1 },
        ])));

    [Fact]
    public void Who_strikes_words_of_an_older_wording_is_named() => Assert.Equal(
        "We [shall - FIN delete (on wording 2)] act.",
        Notation.Of(Compilation.Of(Text, [new("P1", "FIN", "We act.") { WrittenOn = 2 }])));

    [Fact]
    public void A_rewrite_has_the_number_of_the_clause_and_its_older_wording()
    {
        var compilation = Compilation.Of(
            "We encourage all countries to strengthen their frameworks for data",
            [
                new("P1", "AUS", "We urge all countries to strengthen their frameworks for data"),
                new("P2", "IND", "Everybody should by common effort build up such rules - now") { WrittenOn = 3 },
            ]);
        Assert.Equal(
            [
                new(" / [12 alt. - IND (on wording 3): ") { IsComputed = true },
                new("Everybody should by common effort build up such rules — now"),
                new("]") { IsComputed = true },
            ],
            Notation.Rewrites(compilation, "12"));
    }

    [Fact]
    public void Rewrites_of_the_same_words_share_one_bracket_in_the_order_of_the_seats()
    {
        const string text = "We encourage all countries to strengthen their frameworks for data";
        const string first = "Everybody should by common effort build up such rules";
        const string second = "Delegations see to it that what they hold is kept well";
        var compilation = Compilation.Of(text, [
            new("P1", "NZL", second),
            new("P2", "FIN", first),
            new("P3", "AUS", first),
            new("P4", "CHL", text.Replace("all", "some")),
        ]);
        Assert.Equal(
            [(first, "P2 P3"), (second, "P1")],
            compilation.Rewrites.Select(one => (one.Text, string.Join(' ', one.Ids))));
        Assert.Equal([first, second, text], [
            compilation.Taking("P3"), compilation.Taking("P1"), compilation.Taking("nobody's")
        ]);
    }

    [Fact]
    public void What_people_typed_is_told_apart_from_what_is_computed() => Assert.Equal(
        [
            new("We "),
            new("[") { IsComputed = true },
            new("shall"),
            new(" / ") { IsComputed = true },
            new("may"),
            new(" - FIN; CHL delete]") { IsComputed = true },
            new(" "),
            new("act."),
        ],
        Notation.Spans(Compilation.Of(Text, [new("P1", "FIN", "We may act."), new("P2", "CHL", "We act.")])));

    [Fact]
    public void Who_strikes_the_clause_stands_around_all_of_it_and_its_words_look_typed()
    {
        var compilation = Compilation.Of("We - shall / act.", [new("P1", "FIN", null), new("P2", "CHL", "")]);
        Assert.Equal("[We — shall // act. - CHL, FIN delete]", Notation.Of(compilation));
        Assert.Equal(["P1", "P2"], compilation.Deleters);
        Assert.Equal("", compilation.Taking("P1"));
    }

    [Fact]
    public void Whoever_amends_what_is_not_open_here_proposes_it_alone() => Assert.Equal(
        "We [promptly - PHL] act.",
        Notation.Of(Compilation.Of("We act.", [new("PHL/1", "PHL", "We promptly act.") { Amends = "AUS/1" }])));

    [Fact]
    public void What_one_delegation_proposes_twice_stands_in_the_order_of_the_symbols() => Assert.Equal(
        "We [shall / should - FIN / may - FIN] act.",
        Notation.Of(Compilation.Of(Text, [new("P2", "FIN", "We may act."), new("P1", "FIN", "We should act.")])));

    [Fact]
    public void Who_has_no_seat_stands_by_code() => Assert.Equal(
        "We [shall / may - AUS, FIN] act.",
        Notation.Of(Compilation.Of(
            Text,
            [new("P1", "FIN", "We may act."), new("P2", "AUS", "We may act.")],
            Comparer<string>.Create((_, _) => 0))));

    [Fact]
    public void A_rewrite_beside_nothing_but_the_text_itself_stands_in_its_bracket()
    {
        const string text = "We encourage all countries to strengthen their frameworks for data";
        const string rewrite = "Everybody should by common effort build up such rules";
        var compilation = Compilation.Of(text, [new("P1", "FIN", text), new("P2", "AUS", rewrite)]);
        Assert.Empty(compilation.Rewrites);
        Assert.Equal($"[{text} / {rewrite} - AUS]", Notation.Of(compilation));
    }

    [Theory]
    [InlineData("We may, act.", "We shall act.", "We [shall / may - FIN][, - CHL delete] act.")]
    [InlineData("We promptly shall, act.", "We may, act.", "We [promptly - FIN] [shall / may - CHL], act.")]
    public void Changes_that_stand_side_by_side_have_brackets_of_their_own(
        string finland, string chile, string expected) => Assert.Equal(
        expected,
        Notation.Of(Compilation.Of("We shall, act.", [new("P1", "FIN", finland), new("P2", "CHL", chile)])));

    [Theory]
    [InlineData("[a] ［b］ ⁅c⁆", "⟦a⟧ ⟦b⟧ ⟦c⟧")]
    [InlineData("a - b ‐ c ‑ d ‒ e – f − g － h", "a — b — c — d — e — f — g — h")]
    [InlineData("a / b ／ c ∕ d ⁄ e", "a // b // c // d // e")]
    [InlineData("-", "—")]
    [InlineData("a- b -c a/ b /c", "a- b -c a/ b /c")]
    public void Typed_signs_never_look_like_those_of_the_notation(string typed, string shown) =>
        Assert.Equal(shown, Notation.Typed(typed));
}
