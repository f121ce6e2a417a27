using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Delegations ask for the floor, the chair gives it, the hall sees it; a restart changes nothing.</summary>
public sealed class SpeakersTests
{
    private static readonly SpeakersList Open = SpeakersList.Empty with { IsOpen = true, InHall = true, Seconds = 90 };

    [Fact]
    public async Task A_delegation_asks_and_the_chair_gives_the_floor_to_the_next()
    {
        await using var sitting = await InSession();
        var (chair, australia, japan) = (Page(sitting, "chair"), Page(sitting, "AUS"), Page(sitting, "JPN"));
        Assert.Equal("The floor", chair.Find("#floor-title").TextContent);

        japan.Button("Ask for the floor").Click();
        sitting.Clock.Advance(TimeSpan.FromSeconds(5));
        australia.Button("Ask for the floor").Click();
        chair.WaitForAssertion(() => Assert.Equal(["Japan", "Australia"], Next(chair)));

        chair.Button("Give the floor to Japan").Click();

        australia.WaitForAssertion(() => Assert.Equal("Japan", australia.Find(".floor-now b").TextContent));
        Assert.Equal(["Australia"], Next(australia));
        Assert.Equal(
            sitting.Clock.GetUtcNow().AddSeconds(90),
            DateTimeOffset.Parse(australia.Find(".floor-left").GetAttribute("data-until")!, null));
        chair.Button("End the intervention").Click();
        japan.WaitForAssertion(() => Assert.Contains("Nobody has the floor.", japan.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_right_of_reply_comes_after_all_others_whatever_the_order()
    {
        await using var sitting = await InSession();
        var list = sitting.Projectors.Of(sitting.Room);
        list.Speak((now, at) => now.Ask(Hall.Japan, at, reply: true));
        list.Speak((now, at) => now.Ask(Hall.Australia, at.AddSeconds(1), reply: false));
        list.Speak((now, at) => now.Ask(Hall.Indonesia, at.AddSeconds(2), reply: false));
        var page = Page(sitting, "observer");
        Assert.Equal(["Australia", "Indonesia", "Japan"], Next(page));

        list.Speak((now, _) => now.Arrange(Hall.Chair, Open with { Order = SpeakersOrder.Seating }));

        page.WaitForAssertion(() => Assert.Equal(["Indonesia", "Australia", "Japan"], Next(page)));
        Assert.Contains("right of reply", page.Find(".floor-next li:last-child").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_asks_twice_on_a_closed_list_or_for_another_and_only_the_chair_gives()
    {
        await using var sitting = await InSession();
        var hall = sitting.Projectors.Of(sitting.Room);

        Assert.Equal(new NotYourPart(Role.Observer), hall.Speak((now, at) => now.Ask(Hall.Observer, at, reply: false)));
        Assert.Null(hall.Speak((now, at) => now.Ask(Hall.Japan, at, reply: false)));
        Assert.Equal(new FloorWasAskedFor(), hall.Speak((now, at) => now.Ask(Hall.Japan, at, reply: true)));
        foreach (var seat in new[] { Hall.Japan, Hall.Observer })
        {
            Assert.Equal(new NotYourPart(seat.Role), hall.Speak((now, at) => now.Give(seat, Hall.Jpn, at)));
            Assert.Equal(new NotYourPart(seat.Role), hall.Speak((now, _) => now.End(seat)));
            Assert.Equal(new NotYourPart(seat.Role), hall.Speak((now, _) => now.Arrange(seat, Open)));
        }

        Assert.Equal(
            new SpeakingTimeIsUnsound(3_600),
            hall.Speak((now, _) => now.Arrange(Hall.Chair, Open with { Seconds = 0 })));
        Assert.Null(hall.Speak((now, _) => now.Leave(Hall.Japan)));
        Assert.Null(hall.Speak((now, _) => now.Arrange(Hall.Secretariat, Open with { IsOpen = false })));
        Assert.Equal(new SpeakersListIsClosed(), hall.Speak((now, at) => now.Ask(Hall.Japan, at, reply: false)));
        Assert.True(Page(sitting, "JPN").Button("Ask for the floor").HasAttribute("disabled"));
    }

    [Fact]
    public async Task The_list_is_led_from_the_chairs_screen_and_survives_a_restart()
    {
        await using var sitting = await Sitting.InNegotiation();
        var (version, hash) = (sitting.Draft.Version, sitting.Room.Hash);
        var chair = Page(sitting, "chair");
        chair.Find(".speakers-desk input[type=checkbox]").Change(true);
        chair.Find(".speakers-desk input[type=number]").Change("45");
        chair.Button("Lead it so").Click();
        Page(sitting, "AUS").Button("Ask for the floor").Click();

        var again = new Projectors(sitting.Clock, sitting.Halls).Of(sitting.Room);

        Assert.Equal((true, 45), (again.Speakers.IsOpen, again.Speakers.Seconds));
        Assert.Equal([Hall.Aus], again.Speakers.Waiting.Select(each => each.Delegation));
        Assert.Equal((version, hash), (sitting.Draft.Version, sitting.Room.Hash));
    }

    [Fact]
    public async Task The_hall_sees_it_beside_the_text_where_the_chair_wants_it()
    {
        await using var sitting = await InSession();
        var hall = sitting.Projectors.Of(sitting.Room);
        hall.Speak((now, at) => now.Give(Hall.Chair, Hall.Jpn, at));
        var wall = sitting.Screen("observer", "/projection")
            .Render<ProjectionPage>(page => page.Add(each => each.Document, Sitting.Document));
        Assert.Equal("Japan", wall.Find(".hall-floor b").TextContent);
        Assert.Empty(wall.FindAll("button, input, form"));

        hall.Speak((now, _) => now.Arrange(Hall.Chair, Open with { InHall = false }));

        wall.WaitForAssertion(() => Assert.Empty(wall.FindAll(".hall-floor")));
    }

    private static async Task<Sitting> InSession()
    {
        var sitting = await Sitting.InNegotiation();
        Assert.Null(sitting.Projectors.Of(sitting.Room).Speak((list, _) => list.Arrange(Hall.Chair, Open)));
        return sitting;
    }

    private static IEnumerable<string> Next(IRenderedComponent<SpeakersPage> page) =>
        page.FindAll(".floor-next bdi").Select(each => each.TextContent);

    private static IRenderedComponent<SpeakersPage> Page(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/speakers")
            .Render<SpeakersPage>(page => page.Add(each => each.Document, Sitting.Document));
}
