using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class ConvenePageTests
{
    [Fact]
    public async Task The_secretariat_convenes_a_document_and_goes_on_to_admit_delegations()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Filled(sitting, "second-message");

        page.Find("form").Submit();

        var room = await sitting.Rooms.Find(new StreamId("second-message"));
        var conference = room!.Draft.Conference!;
        Assert.Equal("Second Message", conference.Title);
        Assert.Equal(new DateTimeOffset(2022, 5, 2, 9, 0, 0, TimeSpan.FromHours(8)), conference.Opens);
        Assert.Equal([new FocusArea(1, "Trust"), new FocusArea(2, "Skills")], conference.FocusAreas);
        Assert.EndsWith("/second-message/participants", page.Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Theory]
    [InlineData("Second Message", "cannot be a name in addresses")]
    [InlineData("", "cannot be a name in addresses")]
    [InlineData("../etc", "cannot be a name in addresses")]
    [InlineData("small-message", "There is something named small-message already")]
    [InlineData("convene", "There is something named convene already")]
    [InlineData("health", "There is something named health already")]
    public async Task A_name_that_cannot_be_is_refused_and_no_room_is_opened(string name, string words)
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Filled(sitting, name);

        page.Find("form").Submit();

        Assert.Contains(words, page.Find("[role=alert]").TextContent);
        Assert.Single(await sitting.Rooms.All());
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_refused_by_the_rule()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Filled(sitting, "second-message");
        page.Find("input[list=zones]").Change("Asia/Atlantis");

        page.Find("form").Submit();

        Assert.Contains("\"Asia/Atlantis\" is not a time zone", page.Find("[role=alert]").TextContent);
        Assert.Null(await sitting.Rooms.Find(new StreamId("second-message")));
    }

    [Fact]
    public async Task A_delegation_convenes_nothing()
    {
        await using var sitting = await Sitting.InNegotiation();
        var screen = sitting.Screen("AUS");

        Assert.Contains("Only an administrator of this installation", screen.Render<ConvenePage>().Words());
        var outcome = await screen.Services.GetRequiredService<Convening>().Do(
            Desk.NewId(), "second-message", Hall.Facts);
        Assert.Equal(new Outcome.Refused(new OnlyAdministratorsDoThis()), outcome);
    }

    private static IRenderedComponent<ConvenePage> Filled(Sitting sitting, string name)
    {
        var page = sitting.Screen("secretariat").Render<ConvenePage>();
        Type(page, "Name", "Second Conference");
        Type(page, "Short name", "SC 2022");
        Type(page, "Opens, time at the venue", "2022-05-02T09:00:00");
        Type(page, "Closes, time at the venue", "2022-05-03T18:00:00");
        Type(page, "Title", "Second Message");
        Type(page, "Name in addresses", name);
        Type(page, "Symbol of the draft", "SC/2022/L.1");
        Type(page, "Symbol once adopted", "SC/2022/1");
        Type(page, "Focus areas, one per line", "Trust\r\n\r\n  Skills \n");
        return page;
    }

    private static void Type(IRenderedComponent<ConvenePage> page, string label, string text) => page.FindAll("label")
        .First(each => each.TextContent.Trim() == label).QuerySelector("input, textarea")!.Change(text);
}
