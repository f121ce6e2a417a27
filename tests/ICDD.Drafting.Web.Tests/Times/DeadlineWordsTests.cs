using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A time that matters stands with its zone, beside the reader's own, and is never said to be ahead when it
/// is not.</summary>
public sealed class DeadlineWordsTests
{
    [Theory]
    [InlineData("Waiting_Until", "Waiting_WasUntil")]
    [InlineData("Positions_Until", "Positions_WasUntil")]
    [InlineData("Statements_Until", "Statements_WasUntil")]
    [InlineData("Editorial_Until", "Editorial_WasUntil")]
    public async Task What_has_passed_never_reads_until(string before, string after)
    {
        await using var sitting = await Sitting.InNegotiation();
        var until = sitting.Screen("AUS").Render<UntilWhen>(view => view
            .Add(each => each.Draft, sitting.Draft)
            .Add(each => each.At, Hall.Opening.AddHours(2))
            .Add(each => each.Before, before)
            .Add(each => each.After, after));
        Assert.Contains("until 16 November 2021, 15:00 WITA", until.Words(), StringComparison.Ordinal);
        var passes = until.Find("[data-passes]");
        Assert.DoesNotContain("until", passes.GetAttribute("data-then"), StringComparison.Ordinal);
        Assert.Contains("15:00 WITA", passes.GetAttribute("data-then"), StringComparison.Ordinal);

        sitting.Clock.Advance(TimeSpan.FromHours(3));
        until.Render();

        Assert.DoesNotContain("until", until.Words(), StringComparison.Ordinal);
        Assert.Empty(until.FindAll("[data-passes]"));
    }

    [Fact]
    public async Task The_same_instant_stands_where_the_reader_is()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, new SetSilence(
            [new SeenClause(Hall.Preamble, 1)], Hall.Opening.AddHours(2), SilenceDisclosure.ChairOnly));
        var page = sitting.Screen("AUS", "/silence")
            .Render<SilencePage>(each => each.Add(it => it.Document, Sitting.Document));

        Assert.Contains("16 November 2021, 15:00 WITA", page.Words(), StringComparison.Ordinal);
        Assert.All(page.FindAll(".own-time"), own => Assert.Equal(
            ("Asia/Makassar", "· {0} in {1}", Hall.Opening.AddHours(2)),
            (own.GetAttribute("data-venue")!, own.GetAttribute("data-own-words")!,
                DateTimeOffset.Parse(own.GetAttribute("data-own-time")!, null))));
        Assert.NotEmpty(page.FindAll(".own-time"));
    }

    [Fact]
    public async Task A_time_in_a_sentence_stands_as_a_time_and_the_sentence_reads_as_before()
    {
        await using var sitting = await Sitting.InNegotiation();
        var screen = sitting.Screen("AUS");
        var words = screen.Services.GetRequiredService<Words>();
        var at = Hall.Opening.AddHours(2);

        var told = screen.Render(words.Told("Proposal_Tabled", words.AtDateAndTime(at, sitting.Draft), 0));

        Assert.Equal(
            words["Proposal_Tabled", words.DateAndTime(at, sitting.Draft), 0],
            string.Concat(told.Nodes.Select(node => node.TextContent)));
        var time = told.Find("time");
        Assert.Equal("16 November 2021, 15:00", time.TextContent);
        Assert.Equal(at, DateTimeOffset.Parse(time.GetAttribute("datetime")!, null));
    }

    [Theory]
    [InlineData("Asia/Jakarta", "WIB")]
    [InlineData("Asia/Makassar", "WITA")]
    [InlineData("Asia/Jayapura", "WIT")]
    [InlineData("Europe/London", "UTC")]
    [InlineData("Australia/Canberra", "UTC+11")]
    [InlineData("Asia/Kolkata", "UTC+5:30")]
    [InlineData("America/New_York", "UTC−5")]
    public void A_zone_is_called_as_people_there_call_it(string zone, string said) => Assert.Equal(
        said, VenueZone.Short(Hall.Facts with { Zone = zone }, new(2021, 12, 1, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task A_press_that_nobody_else_answers_for_says_why_it_was_refused()
    {
        await using var sitting = await Sitting.InNegotiation();
        var button = sitting.Screen("AUS").Render<ActButton>(view => view
            .AddCascadingValue(sitting.Room)
            .Add(each => each.Command, new DeferClause(Hall.Review, "x"))
            .Add(each => each.Label, "Agree"));

        button.Find("button").Click();

        button.WaitForAssertion(() => Assert.Contains("Not recorded.", button.Words(), StringComparison.Ordinal));
    }
}
