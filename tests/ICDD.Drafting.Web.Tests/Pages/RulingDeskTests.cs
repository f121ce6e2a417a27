using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class RulingDeskTests
{
    private const string TwiceAYear = "twice a year";

    [Fact]
    public async Task One_clause_lies_there_with_four_groups_of_names_and_one_proposal_at_a_time()
    {
        await using var sitting = await Rivals();
        await sitting.Do(
            Hall.Japan, new TakePosition(new ThisClause(Hall.Review), 1, PositionSignal.Object));

        var desk = Open(sitting, "?clause=c6");

        Assert.Contains(Hall.ReviewText, desk.Find(".ruling-words").TextContent);
        var groups = desk.FindAll(".position-groups > div").Select(group => group.TextContent.Trim()).ToList();
        Assert.Equal(4, groups.Count);
        Assert.Contains("Japan", groups[0]);
        Assert.Contains("1 of 2", desk.Find(".ruling-which").TextContent);
        Key(desk, "j").Click();
        Assert.Contains("2 of 2", desk.Find(".ruling-which").TextContent);
        Key(desk, "k").Click();
        Assert.Contains("1 of 2", desk.Find(".ruling-which").TextContent);
    }

    [Fact]
    public async Task A_proposal_is_declined_for_the_reason_that_was_chosen_and_it_is_said_where_it_was_done()
    {
        await using var sitting = await Rivals();
        var desk = Open(sitting, "?clause=c6");
        var declined = desk.Find(".ruling-which [aria-pressed=true]").TextContent;
        var proposal = new ProposalId(declined.Replace('/', '-'));

        Key(desk, "2").Click();
        Key(desk, "d").Click();

        desk.WaitForAssertion(() => Assert.Contains(
            $"{declined}: Declined, on 3", desk.Find(".ruling-said").TextContent));
        Assert.Equal(
            "The text covers it already.",
            sitting.Draft.Proposals[proposal].Closing!.Reason);
        Key(desk, "u").Click();
        desk.WaitForAssertion(() => Assert.True(sitting.Draft.Proposals[proposal].IsOpen));
    }

    [Fact]
    public async Task When_nothing_is_left_the_next_clause_comes_by_itself()
    {
        await using var sitting = await Rivals();
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Preamble, "We recall the Jakarta Message"));
        var desk = Open(sitting, "?clause=c6");

        Key(desk, "a").Click();
        desk.WaitForAssertion(() => Assert.Single(desk.FindAll(".ruling-which button")));
        Key(desk, "d").Click();

        desk.WaitForAssertion(() => Assert.EndsWith("clause=c2", Place(desk)));
        Assert.Empty(sitting.Draft.OpenProposalsOn(sitting.Draft.Clauses[Hall.Review]));
    }

    [Fact]
    public async Task The_rest_is_declined_after_it_was_named_and_anew_when_another_comes()
    {
        await using var sitting = await Rivals();
        var desk = Open(sitting, "?clause=c6");

        Key(desk, "x").Click();
        Assert.Contains("Decline 2, for this reason? JPN/1, AUS/1", desk.Find(".ruling-sweep").TextContent);
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("once", "never")));
        desk.WaitForAssertion(() => Assert.Equal("", desk.Find(".ruling-sweep").TextContent.Trim()));
        Assert.Equal(3, sitting.Draft.OpenProposals().Count());

        Key(desk, "x").Click();
        Key(desk, "x").Click();
        desk.WaitForAssertion(() => Assert.Empty(sitting.Draft.OpenProposals()));
    }

    [Fact]
    public async Task What_others_withdraw_leaves_its_place_empty_until_the_chair_goes_on()
    {
        await using var sitting = await Rivals();
        var desk = Open(sitting, "?clause=c6");
        Assert.Equal("JPN/1", desk.Find(".ruling-which [aria-pressed=true]").TextContent);

        await sitting.Do(Hall.Japan, new WithdrawProposal(Hall.Proposal(Hall.Jpn)));

        desk.WaitForAssertion(() => Assert.Contains(
            "JPN/1 is closed meanwhile", desk.Find(".ruling-proposal").TextContent));
        Assert.True(Key(desk, "a").HasAttribute("disabled"));
        Key(desk, "j").Click();
        desk.WaitForAssertion(() => Assert.Equal(
            "AUS/1", desk.Find(".ruling-which [aria-pressed=true]").TextContent));
    }

    [Fact]
    public async Task The_chair_s_own_words_are_written_in_the_same_place()
    {
        await using var sitting = await Rivals();
        var desk = Open(sitting, "?clause=c6");

        Key(desk, "r").Click();

        Assert.NotNull(desk.Find(".ruling-proposal textarea"));
        Assert.Equal("true", Key(desk, "r").GetAttribute("aria-expanded"));
    }

    private static async Task<Sitting> Rivals()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("once a year", TwiceAYear)));
        return sitting;
    }

    private static IRenderedComponent<ChairDesk> Open(Sitting sitting, string query) =>
        sitting.Screen("chair", $"/chair{query}")
            .Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));

    private static AngleSharp.Dom.IElement Key(IRenderedComponent<ChairDesk> desk, string key) =>
        desk.Find($".ruling-desk [data-key='{key}']");

    private static string Place(IRenderedComponent<ChairDesk> desk) =>
        desk.Services.GetRequiredService<NavigationManager>().Uri;
}
