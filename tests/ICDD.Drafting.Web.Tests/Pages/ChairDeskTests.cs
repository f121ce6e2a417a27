using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

public sealed class ChairDeskTests
{
    [Fact]
    public async Task The_queue_stands_in_the_order_of_the_text_or_of_the_hall()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Preamble, "We recall the Jakarta Message"));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        Assert.Equal(["AUS/1", "IDN/1"], Queue(Open(sitting)));
        Assert.Equal(["IDN/1", "AUS/1"], Queue(Open(sitting, "?order=seating")));
    }

    [Fact]
    public async Task All_open_proposals_on_the_clause_lie_side_by_side_as_redlines()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        var desk = Open(sitting, "?clause=c6");

        Assert.Equal(["JPN-1", "AUS-1"], desk.FindAll(".desk-clause .proposal").Select(card => card.Id));
        Assert.Equal("an open", desk.Find("#JPN-1 del").Seen());
        Assert.Equal("a closed", desk.Find("#JPN-1 ins").Seen());
    }

    [Fact]
    public async Task A_ruling_takes_the_proposal_off_the_queue_and_leaves_the_clause_open_on_the_desk()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var desk = Open(sitting);

        desk.Button("Accept as proposed").Click();

        desk.WaitForAssertion(() => Assert.Equal("Waiting for a ruling: 0", desk.Find("#queue-title").TextContent));
        Assert.Equal(Hall.ReviewInTwo, desk.Find(".desk-clause .talk-text").TextContent);
    }

    [Fact]
    public async Task What_is_tabled_meanwhile_appears_by_itself()
    {
        await using var sitting = await Sitting.InNegotiation();
        var desk = Open(sitting);
        Assert.Contains("No proposal is open", desk.Words());

        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        desk.WaitForAssertion(() => Assert.Equal(["JPN/1"], Queue(desk)));
    }

    [Fact]
    public async Task Clauses_without_open_proposals_are_agreed_one_by_one_in_the_wording_that_was_seen()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var desk = Open(sitting);
        Assert.Equal("Ready to agree: 5", desk.Find("#ready-title").TextContent);

        desk.Find(".ready-list .acts button.primary").Click();

        desk.WaitForAssertion(() => Assert.Equal("Ready to agree: 4", desk.Find("#ready-title").TextContent));
        Assert.Equal(ClauseStatus.Agreed, sitting.Draft.Clauses[Hall.Preamble].Status);
    }

    [Fact]
    public async Task A_request_to_reopen_waits_on_the_desk()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));
        await sitting.Do(Hall.Japan, new AskToReopen(Hall.Review, "Our capital asks"));

        var desk = Open(sitting);

        Assert.Contains("asked to reopen: 1", desk.Find(".queue").TextContent);
        Assert.Contains("Our capital asks", desk.Find(".desk-clause .rulings").TextContent);
    }

    [Fact]
    public async Task It_is_declined_there_with_a_reason()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));
        await sitting.Do(Hall.Japan, new AskToReopen(Hall.Review, "Our capital asks"));
        var screen = sitting.Screen("chair", "/chair?clause=c6");
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of("Nothing is new"));
        var desk = screen.Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));

        desk.Button("Decline to reopen").Click();
        await desk.Find(".desk-clause .chair form").SubmitAsync();

        desk.WaitForAssertion(() => Assert.Equal("Waiting for a ruling: 0", desk.Find("#queue-title").TextContent));
        Assert.Equal(RulingKind.ReopeningDeclined, sitting.Draft.Clauses[Hall.Review].Rulings[^1].Kind);
        Assert.Contains("Nothing is new", desk.Find(".desk-clause .rulings").TextContent);
    }

    [Fact]
    public async Task What_is_proposed_elsewhere_and_would_change_the_clause_is_seen_at_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Delete(Hall.Chapeau));

        var desk = Open(sitting, "?clause=c4");

        Assert.Equal("Proposed elsewhere, and changing this one too: 1", desk.Find("#proposed-elsewhere").TextContent);
        Assert.Equal("/small-message/clauses/c3", desk.Find(".proposed-elsewhere a:not(.chip)").GetAttribute("href"));
        Assert.Equal("Ready to agree: 3", desk.Find("#ready-title").TextContent);

        await sitting.Do(Hall.Japan, new WithdrawProposal(Hall.Proposal(Hall.Jpn)));
        desk.WaitForAssertion(() => Assert.Empty(desk.FindAll(".proposed-elsewhere")));
    }

    [Fact]
    public async Task Adoption_says_what_stands_in_the_way_and_leads_there()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, [.. Hall.ToBeAgreed[1..].Select(clause => new AgreeClause(clause, 1))]);
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Preamble, "We recall"));

        var obstacles = Open(sitting).FindAll(".obstacles a");

        Assert.Equal(["1 is not agreed", "JPN/1 is open on 1"], obstacles.Select(each => each.TextContent));
        Assert.Equal("/small-message/chair?clause=c2#JPN-1", obstacles[1].GetAttribute("href"));
    }

    [Fact]
    public async Task The_question_is_put_and_answered_before_the_text_is_adopted()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, [.. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);
        var desk = Open(sitting);
        desk.Find("#meeting").Input("1st plenary meeting");
        desk.Button("Put the question").Click();
        Assert.Contains("adopt Small Message, as contained in document SC/2021/L.1, by consensus?", desk.Words());
        Assert.True(desk.Button("The question is put").HasAttribute("disabled"));

        desk.Find(".question input").Change(true);
        desk.Button("The question is put").Click();
        desk.WaitForAssertion(() => desk.Button("Hearing no objection"));
        desk.Button("Hearing no objection").Click();
        desk.WaitForElement(".question input").Change(true);
        desk.WaitForAssertion(() => Assert.False(desk.Button("It is so decided: adopt").HasAttribute("disabled")));
        desk.Button("It is so decided: adopt").Click();

        desk.WaitForAssertion(() => Assert.Contains(
            "Small Message was adopted by consensus as SC/2021/1.", desk.Words()));
        Assert.Equal("1st plenary meeting", sitting.Draft.Adopted!.Meeting);
    }

    [Theory]
    [InlineData("AUS")]
    [InlineData("secretariat")]
    [InlineData("observer")]
    public async Task Other_parts_are_told_whose_desk_it_is(string seat)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        var page = Open(sitting, seat: seat);

        Assert.Contains("is for others: Chair", page.Words());
        Assert.Empty(page.FindAll("button:not(.tabs-menu)"));
    }

    [Fact]
    public async Task A_clause_that_nobody_knows_is_named_as_such()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Contains("This paragraph is not in the text.", Open(sitting, "?clause=c99").Words());
    }

    private static IRenderedComponent<ChairDesk> Open(Sitting sitting, string query = "", string seat = "chair") =>
        sitting.Screen(seat, $"/chair{query}")
            .Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));

    private static IEnumerable<string> Queue(IRenderedComponent<ChairDesk> desk) =>
        desk.FindAll(".queue .chip-proposal").Select(chip => chip.TextContent);
}
