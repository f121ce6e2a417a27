using System.Diagnostics;
using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class AllProposalsTests
{
    [Fact]
    public async Task Every_proposal_stands_in_the_order_of_the_text_and_leads_to_its_place()
    {
        await using var sitting = await Negotiated();

        var page = Open(sitting);

        Assert.Equal(["IDN/1", "AUS/1", "JPN/1", "AUS/2"], Symbols(page));
        Assert.Equal(
            "/small-message/clauses/c6#AUS-1",
            page.FindAll("a.chip-proposal").Single(chip => chip.TextContent == "AUS/1").GetAttribute("href"));
        Assert.Equal(
            "/small-message/clauses/c6#JPN-1",
            page.Find(".chip.competes a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?sponsor=AUS", "AUS/1 AUS/2")]
    [InlineData("?sponsor=JPN", "JPN/1")]
    [InlineData("?clause=c2", "IDN/1")]
    [InlineData("?kind=Addition", "AUS/2")]
    [InlineData("?state=open", "AUS/1 JPN/1 AUS/2")]
    [InlineData("?state=withdrawn", "IDN/1")]
    [InlineData("?state=clean", "AUS/1 JPN/1 AUS/2")]
    [InlineData("?competing=only", "AUS/1 JPN/1")]
    [InlineData("?q=JAKARTA", "IDN/1")]
    [InlineData("?q=jpn/1", "JPN/1")]
    [InlineData("?sponsor=AUS&kind=Modification&state=open", "AUS/1")]
    [InlineData("?sponsor=nobody&kind=%3Cb%3E&state=x&clause=c999&page=-3", "")]
    public async Task The_address_says_which_are_read(string query, string symbols)
    {
        await using var sitting = await Negotiated();

        Assert.Equal(symbols, string.Join(' ', Symbols(Open(sitting, query))));
    }

    [Fact]
    public async Task What_the_address_asks_for_stands_in_the_form_and_none_found_is_said()
    {
        await using var sitting = await Negotiated();

        var page = Open(sitting, "?sponsor=JPN&state=accepted&competing=only&q=data");

        Assert.Contains("Proposals found: 0 of 4", page.Words());
        Assert.Contains("No proposals match.", page.Words());
        Assert.Equal("JPN", page.Find("select[name=sponsor] option[selected]").GetAttribute("value"));
        Assert.Equal("accepted", page.Find("select[name=state] option[selected]").GetAttribute("value"));
        Assert.Equal("data", page.Find("input[name=q]").GetAttribute("value"));
        Assert.True(page.Find("input[name=competing]").HasAttribute("checked"));
    }

    [Fact]
    public async Task What_is_tabled_meanwhile_appears_by_itself()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);
        Assert.Contains("Nothing has been proposed yet.", page.Words());

        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        page.WaitForAssertion(() => Assert.Equal(["JPN/1"], Symbols(page)));
    }

    [Fact]
    public async Task Two_thousand_come_a_page_at_a_time_and_soon()
    {
        await using var sitting = await Sitting.InALongNegotiation(paragraphs: 120, acts: 4_000);
        var all = sitting.Draft.Proposals.Count;
        Assert.InRange(all, 1_500, 4_000);
        Open(sitting, "?state=declined");

        var watch = Stopwatch.StartNew();
        var page = Open(sitting, "?state=open&page=2");
        var took = watch.Elapsed;

        Assert.Equal(50, Symbols(page).Count());
        Assert.StartsWith("/small-message/proposals?state=open", page.Find("a[rel=prev]").GetAttribute("href"));
        Assert.EndsWith("page=3", page.Find("a[rel=next]").GetAttribute("href"));
        Assert.InRange(took.TotalSeconds, 0, 8);
        Assert.NotEmpty(Symbols(Open(sitting, "?competing=only")));
    }

    private static async Task<Sitting> Negotiated()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("once", "twice")));
        await sitting.Do(Hall.Australia, Hall.Add(Hall.Review, "We will meet again"));
        await sitting.Do(
            Hall.Indonesia,
            Hall.Modify(Hall.Preamble, "We recall the Jakarta Message"),
            new WithdrawProposal(Hall.Proposal(Hall.Idn)));
        return sitting;
    }

    private static IRenderedComponent<ProposalsPage> Open(Sitting sitting, string query = "") =>
        sitting.Screen("observer", $"/proposals{query}")
            .Render<ProposalsPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static IEnumerable<string> Symbols(IRenderedComponent<ProposalsPage> page) =>
        page.FindAll(".proposal-rows a.chip-proposal").Select(chip => chip.TextContent);
}
