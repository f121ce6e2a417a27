using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

public sealed class ParticipantsTests
{
    [Fact]
    public async Task Delegations_sit_in_the_order_of_the_hall()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Equal(["Indonesia", "Japan", "Australia"], Names(Open(sitting)));
    }

    [Fact]
    public async Task What_each_tabled_and_said_is_counted_as_it_happens()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        await sitting.Do(
            Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed), new CommentOnClause(Hall.Review, "Why?"),
                new Reply(new CommentId("k1"), "Because"));

        page.WaitForAssertion(() => Assert.Equal(["2", "1", "2"], Row(page, "Japan")));
    }

    [Fact]
    public async Task Who_has_left_stays_marked_in_its_place()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new RecordDeparture(Hall.Jpn));

        var page = Open(sitting);

        Assert.Contains("Registered: 2. Left: 1.", page.Words());
        Assert.Contains("has left", page.Find(".departed").TextContent);
    }

    [Fact]
    public async Task The_secretariat_records_a_departure_after_it_is_confirmed()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");
        page.FindAll("button.quiet").First(button => button.TextContent == "Record departure").Click();
        Assert.Contains("Indonesia has left the conference.", page.Find(".question").TextContent);

        page.Find(".question input").Change(true);
        page.Find(".question button.primary").Click();

        page.WaitForAssertion(() => Assert.True(sitting.Draft.Seating.Find(Hall.Idn)!.Departed));
    }

    [Theory]
    [InlineData("AUS")]
    [InlineData("chair")]
    [InlineData("observer")]
    public async Task Only_the_secretariat_admits_and_records_departures(string seat)
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Empty(Open(sitting, seat).FindAll("button:not(.tabs-menu):not(.present button)"));
    }

    [Fact]
    public async Task Pasted_lines_are_admitted_one_by_one_and_what_is_refused_is_named()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(
            sitting,
            "secretariat",
            "NZL;New Zealand;New Zealand\n\nJPN;Japan\nFiji\nfj;Fiji\nFJI\tFiji\tthe Republic of Fiji");

        page.Find("form.local-draft-form").Submit();

        page.WaitForAssertion(() => Assert.Equal(
            ["Indonesia", "Japan", "New Zealand", "Australia", "Fiji"], Names(page)));
        Assert.Equal(["3", "4", "5"], page.FindAll(".refused-lines li").Select(line => line.GetAttribute("value")));
        Assert.Contains("JPN is registered already: Japan.", page.Find(".refused-lines").TextContent);
        Assert.Contains("needs a code and a name", page.Find(".refused-lines").TextContent);
        Assert.Contains("\"fj\" is not a code", page.Find(".refused-lines").TextContent);
    }

    [Fact]
    public async Task Ten_thousand_lines_are_refused_at_once_and_nothing_is_recorded()
    {
        await using var sitting = await Sitting.InNegotiation();
        var version = sitting.Draft.Version;
        var page = Open(sitting, "secretariat", string.Join('\n', Enumerable.Repeat("NZL;New Zealand", 10_000)));

        page.Find("form.local-draft-form").Submit();

        page.WaitForAssertion(() => Assert.Contains(
            "There are 10000 lines, where 300 are allowed at once.", page.Words()));
        Assert.Equal(version, sitting.Draft.Version);
    }

    private static IRenderedComponent<Participants> Open(Sitting sitting, string seat = "AUS", string typed = "")
    {
        var screen = sitting.Screen(seat, "/participants");
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true).SetResult(TypedWords.Of(typed));
        return screen.Render<Participants>(page => page.Add(each => each.Document, Sitting.Document));
    }

    private static IEnumerable<string> Names(IRenderedComponent<Participants> page) =>
        page.FindAll("tbody th").Select(name => name.FirstElementChild!.TextContent);

    private static IEnumerable<string> Row(IRenderedComponent<Participants> page, string name) => page.FindAll(
        "tbody tr")
        .First(row => row.TextContent.Contains(name, StringComparison.Ordinal))
        .QuerySelectorAll(".figure").Select(figure => figure.TextContent);
}
