using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class OurDelegationTests
{
    [Fact]
    public async Task A_delegation_reads_its_proposals_and_their_fate_what_bears_its_name_and_what_it_holds()
    {
        await using var sitting = await Negotiated();

        var page = Open(sitting, "AUS");

        Assert.Equal(["AUS/2", "AUS/1"], Symbols(page, "ours-title"));
        Assert.Contains("Declined", Part(page, "ours-title"));
        Assert.Contains("Not now.", Part(page, "ours-title"));
        Assert.Equal(["JPN/1"], Symbols(page, "named-title"));
        Assert.Contains("Our positions: 2", Part(page, "positions-title"));
        Assert.Equal(
            ["/small-message/clauses/c6", "/small-message/clauses/c2"],
            page.FindAll(".own-positions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_was_given_on_older_words_comes_first_and_is_reconfirmed_there()
    {
        await using var sitting = await Negotiated();
        var page = Open(sitting, "AUS", "?position=to-reconfirm");
        Assert.Contains("Our positions: 1", Part(page, "positions-title"));

        page.Find(".own-positions button").Click();

        page.WaitForAssertion(() => Assert.Contains("Our positions: 0", Part(page, "positions-title")));
        Assert.Equal(PositionStep.Reconfirmed, sitting.Draft.Clauses[Hall.Review].Positions[^1].Step);
    }

    [Fact]
    public async Task What_waits_and_what_is_begun_stand_there_too()
    {
        await using var sitting = await Negotiated();

        var page = Open(sitting, "AUS");

        Assert.Contains("Waiting for you:", Part(page, "waiting-title"));
        Assert.NotEmpty(page.FindAll(".waiting a"));
        Assert.Equal("small-message", page.Find(".begun-list").GetAttribute("data-begun-in"));
    }

    [Theory]
    [InlineData("?state=declined", "AUS/1")]
    [InlineData("?state=open", "AUS/2")]
    [InlineData("?q=meet", "AUS/2")]
    [InlineData("?state=accepted", "")]
    public async Task The_address_says_which_are_read(string query, string symbols)
    {
        await using var sitting = await Negotiated();

        Assert.Equal(symbols, string.Join(' ', Symbols(Open(sitting, "AUS", query), "ours-title")));
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("secretariat")]
    [InlineData("observer")]
    public async Task Who_has_no_delegation_is_told_whose_page_it_is(string seat)
    {
        await using var sitting = await Negotiated();

        Assert.Empty(Open(sitting, seat).FindAll(".proposal-rows"));
    }

    private static async Task<Sitting> Negotiated()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Australia,
            Hall.Modify(Hall.Preamble, "We recall the Jakarta Message"),
            new TakePosition(new ThisClause(Hall.Preamble), 1, PositionSignal.CanLiveWith),
            new TakePosition(new ThisClause(Hall.Review), 1, PositionSignal.Reserve));
        await sitting.Do(Hall.Chair, new DeclineProposal(Hall.Proposal(Hall.Aus), 1, "Not now."));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Idn));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Chapeau, "We decide to:"));
        await sitting.Do(
            Hall.Australia,
            new CoSponsor(Hall.Proposal(Hall.Jpn), 1),
            Hall.Add(Hall.Review, "We will meet again"));
        return sitting;
    }

    private static IRenderedComponent<OurDelegationPage> Open(Sitting sitting, string seat, string query = "") =>
        sitting.Screen(seat, $"/delegation{query}")
            .Render<OurDelegationPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static string Part(IRenderedComponent<OurDelegationPage> page, string title) =>
        page.Find($"section[aria-labelledby={title}]").TextContent;

    private static IEnumerable<string> Symbols(IRenderedComponent<OurDelegationPage> page, string title) =>
        page.FindAll($"section[aria-labelledby={title}] a.chip-proposal").Select(chip => chip.TextContent);
}
