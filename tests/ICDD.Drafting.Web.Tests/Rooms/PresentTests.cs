using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Who is here is seen by delegation only, and not at all where the chair does not want it.</summary>
public sealed class PresentTests
{
    [Fact]
    public void A_delegation_is_here_once_as_long_as_one_of_its_windows_is_open()
    {
        var present = new Present();
        var told = 0;
        present.Signal(Hall.Stream).Listen(_ => told++);
        using (present.Enter(Hall.Stream, Hall.Australia))
        {
            using (present.Enter(Hall.Stream, Hall.Australia))
            using (present.Enter(Hall.Stream, Hall.Japan))
                Assert.Equal([Hall.Aus, Hall.Jpn], present.In(Hall.Stream).OrderBy(each => each.Value));
            Assert.Equal([Hall.Aus], present.In(Hall.Stream));
            Assert.Empty(present.In(new StreamId("another")));
        }

        Assert.Empty(present.In(Hall.Stream));
        Assert.Equal(4, told);
        Assert.All(
            new[] { Hall.Chair, Hall.Secretariat, Hall.Observer, null },
            seat => Assert.Null(present.Enter(Hall.Stream, seat)));
    }

    [Fact]
    public async Task The_participants_page_names_delegations_until_the_chair_hides_them()
    {
        await using var sitting = await Sitting.InNegotiation();
        var chair = Page(sitting, "chair");
        using var australia = sitting.Screen("AUS", "/participants");
        var here = australia.Render<Participants>(each => each.Add(at => at.Document, Sitting.Document));
        here.WaitForAssertion(() => Assert.Equal("Delegations here now: 1", here.Find("#present-title").TextContent));
        Assert.Equal("Australia", here.Find(".present bdi").TextContent);
        Assert.Empty(here.FindAll(".present button"));

        chair.Button("Do not show who is here").Click();

        here.WaitForAssertion(() => Assert.Equal("Who is here", here.Find("#present-title").TextContent));
        Assert.DoesNotContain("Australia", here.Find(".present").TextContent, StringComparison.Ordinal);
        chair.Button("Show who is here").Click();
        here.WaitForAssertion(() => Assert.Equal("Delegations here now: 1", here.Find("#present-title").TextContent));
        var present = australia.Services.GetRequiredService<Present>();
        await australia.DisposeComponentsAsync();
        Assert.Empty(present.In(Hall.Stream));
    }

    [Fact]
    public async Task Only_the_chair_and_the_secretariat_hide_it_and_a_restart_keeps_it_hidden()
    {
        await using var sitting = await Sitting.InNegotiation();
        var projector = sitting.Projectors.Of(sitting.Room);
        foreach (var seat in new[] { Hall.Australia, Hall.Observer })
            Assert.Equal(new NotYourPart(seat.Role), projector.HidePresence(seat));
        Assert.Null(projector.HidePresence(Hall.Secretariat));

        Assert.True(new Projectors(sitting.Clock, sitting.Halls).Of(sitting.Room).HidesPresence);
    }

    private static IRenderedComponent<Participants> Page(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/participants")
            .Render<Participants>(each => each.Add(at => at.Document, Sitting.Document));
}
