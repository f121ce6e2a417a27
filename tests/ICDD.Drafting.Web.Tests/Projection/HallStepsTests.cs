using System.Globalization;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The hall sees one proposal at a time, or the text in pages, and is led step by step.</summary>
public sealed class HallStepsTests
{
    [Fact]
    public async Task Proposals_are_gone_through_one_by_one_in_the_order_of_seats()
    {
        await using var sitting = await Contested();
        var projector = Show(sitting, ProjectedAs.Redline);
        var wall = Wall(sitting);
        wall.WaitForAssertion(() => Assert.Equal(3, wall.FindAll(".hall section").Count));

        var seats = new[] { Hall.Jpn, Hall.Idn, Hall.Aus }.OrderBy(sitting.Draft.Seating.PlaceOf)
            .Select((each, at) => ($"{each}/1", $"{at + 1} of 3")).ToList();
        foreach (var (symbol, which) in seats.Append(seats[^1]))
        {
            Assert.Null(projector.Step(Hall.Chair, (now, draft) => now.Proposal(draft, 1)));
            wall.WaitForAssertion(() => Assert.Equal(symbol, wall.Find(".hall section b").TextContent));
            Assert.Single(wall.FindAll(".hall section"));
            Assert.Equal(which, wall.Find(".hall-which").TextContent);
        }

        projector.Step(Hall.Chair, (now, draft) => now.Proposal(draft, -1));
        wall.WaitForAssertion(() => Assert.Equal("2 of 3", wall.Find(".hall-which").TextContent));
    }

    [Fact]
    public async Task The_desk_steps_and_sets_the_size_and_a_frozen_picture_stays_frozen()
    {
        await using var sitting = await Contested();
        var projector = Show(sitting, ProjectedAs.Redline);
        projector.Hold(Hall.Chair);
        var held = projector.Draft;
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        var desk = sitting.Screen("chair", "/chair").Render<ProjectionDesk>(view => view
            .AddCascadingValue(sitting.Room).Add(at => at.Document, Sitting.Document)
            .Add(at => at.Draft, sitting.Draft));

        Press(desk, "Next proposal");
        Press(desk, "Larger words");
        Press(desk, "Next page");
        Press(desk, "Next page");
        Press(desk, "Previous page");

        desk.WaitForAssertion(() => Assert.Equal((1, 1), (projector.Now.Size, projector.Now.Page)));
        Assert.Equal(
            held.OpenProposalsBySeat(held.Clauses[Hall.Review]).First().Id, projector.Now.Proposal!.Value);
        Assert.Same(held, projector.Now.Held!.Draft);
        Press(desk, "Next paragraph");
        desk.WaitForAssertion(() => Assert.NotEqual(Hall.Review, projector.Now.Clause));
        for (var presses = 0; presses < 9; presses++)
            Press(desk, "Smaller words");
        desk.WaitForAssertion(() => Assert.Equal(-Projected.MostSteps, projector.Now.Size));
        Assert.Contains("hall-smaller-3", Wall(sitting).Find(".hall").ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rolling_text_comes_in_pages_of_whole_clauses()
    {
        await using var sitting = await Contested();
        var pages = RollingPages.Of(sitting.Draft);
        Assert.Equal(sitting.Draft.Standing().Select(each => each.Id), pages.SelectMany(page => page));
        await using var large = await Sitting.InALongNegotiation(paragraphs: 60, acts: 200);
        var projector = large.Projectors.Of(large.Room);
        projector.Show(Hall.Chair, new Projected(RollingPages.Of(large.Draft)[0][0], ProjectedAs.Rolling));
        var count = RollingPages.Of(large.Draft).Count;
        Assert.True(count > 5);
        var wall = Wall(large);

        projector.Step(Hall.Chair, (now, draft) => now.Clauses(draft, 1));

        wall.WaitForAssertion(() => Assert.Equal($"2 of {count}", wall.Find(".hall-which").TextContent));
        Assert.Equal(RollingPages.Of(large.Draft)[1].Count, wall.FindAll(".hall-pages > .hall-words").Count);
    }

    [Fact]
    public async Task What_is_put_beside_the_text_stands_there_until_it_is_taken_away()
    {
        await using var sitting = await Contested();
        var projector = Show(sitting, ProjectedAs.Clean);
        var form = sitting.Screen("secretariat", "/secretariat")
            .Render<HallBesideForm>(view => view.AddCascadingValue(sitting.Room));
        var wall = Wall(sitting);
        Assert.Empty(wall.FindAll(".hall-floor"));

        form.FindAll("input[type=text]")[0].Change("Item 4 (b)");
        form.FindAll("input[type=text]")[1].Change("Lunch is at  13:00 <b>");
        form.Find("input[type=checkbox]").Change(true);
        form.Button("Show it beside the text").Click();

        wall.WaitForAssertion(() => Assert.Equal("Item 4 (b)", wall.Find(".hall-item b").TextContent));
        Assert.Equal("Lunch is at 13:00 <b>", wall.Find(".hall-said").TextContent.Trim());
        Assert.Equal("0", wall.Find(".hall-here b").TextContent);
        Assert.NotNull(form.Find("[data-recorded=hall-beside]"));
        var here = wall.Services.GetRequiredService<Present>();
        var (projectorNow, stamp) = (projector, HallEndpoints.StampOf(projector, here.In(Hall.Stream)));
        using (here.Enter(Hall.Stream, Hall.Japan))
        {
            wall.WaitForAssertion(() => Assert.Equal("1", wall.Find(".hall-here b").TextContent));
            Assert.NotEqual(stamp, HallEndpoints.StampOf(projectorNow, here.In(Hall.Stream)));
        }

        projector.HidePresence(Hall.Chair);
        wall.WaitForAssertion(() => Assert.Empty(wall.FindAll(".hall-here")));
        projector.Put(Hall.Chair, HallBeside.Nothing);
        wall.WaitForAssertion(() => Assert.Empty(wall.FindAll(".hall-floor")));
    }

    [Fact]
    public async Task The_hall_sees_the_clock_of_the_venue_and_how_long_the_meeting_goes_on()
    {
        await using var sitting = await Contested();
        Show(sitting, ProjectedAs.Clean);
        var form = sitting.Screen("chair", "/chair")
            .Render<HallBesideForm>(view => view.AddCascadingValue(sitting.Room));
        var wall = Wall(sitting);

        form.Find("input[type=datetime-local]").Change("2021-11-16T18:00:00");
        form.Find("input[value=clock]").Change(true);
        form.Button("Show it beside the text").Click();

        wall.WaitForAssertion(() => Assert.Contains("The meeting ends at 18:00", wall.Find(".hall-ends").TextContent));
        var until = DateTimeOffset.Parse(
            wall.Find(".hall-ends [data-until]").GetAttribute("data-until")!, CultureInfo.InvariantCulture);
        Assert.Equal(new DateTimeOffset(2021, 11, 16, 18, 0, 0, TimeSpan.FromHours(8)), until);
        var clock = wall.Find(".hall-clock");
        Assert.Equal("Asia/Makassar", clock.GetAttribute("data-clock"));
        Assert.Equal($"{sitting.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)):HH:mm}", clock.TextContent);
    }

    [Fact]
    public async Task While_the_question_stands_the_hall_sees_who_objects_also_beside_a_picture_that_is_held()
    {
        await using var sitting = await Sitting.InNegotiation();
        var projector = Show(sitting, ProjectedAs.Clean);
        projector.Put(Hall.Chair, new HallBeside { Question = true });
        projector.Hold(Hall.Chair);
        var wall = Wall(sitting);
        Assert.Empty(wall.FindAll(".hall-question"));

        await sitting.Do(Hall.Chair, [
            .. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1)), new PutTheQuestion("plenary")]);
        wall.WaitForAssertion(() => Assert.Contains(
            "No objection so far.", wall.Find(".hall-question").TextContent));
        var stamp = projector.Stamp;
        await sitting.Do(Hall.Japan, new ObjectToAdoption("We have no instructions."));

        wall.WaitForAssertion(() => Assert.Contains("Japan objected at", wall.Find(".hall-question").TextContent));
        Assert.DoesNotContain("instructions", wall.Find(".hall-question").TextContent);
        Assert.NotEqual(stamp, projector.Stamp);
        projector.Put(Hall.Chair, HallBeside.Nothing);
        wall.WaitForAssertion(() => Assert.Empty(wall.FindAll(".hall-question")));
    }

    [Fact]
    public async Task A_line_that_is_too_long_or_turns_the_reading_direction_is_refused()
    {
        await using var sitting = await Contested();
        var projector = sitting.Projectors.Of(sitting.Room);
        Assert.NotNull(projector.Put(Hall.Chair, new HallBeside { Announcement = new string('a', 301) }));
        Assert.NotNull(projector.Put(Hall.Chair, new HallBeside { AgendaItem = "pay \u202E000.1$" }));
        Assert.Equal(HallBeside.Nothing, projector.Beside);
    }

    [Fact]
    public async Task Only_the_chair_and_the_secretariat_lead_the_hall_and_a_restart_changes_nothing()
    {
        await using var sitting = await Contested();
        var projector = Show(sitting, ProjectedAs.Redline);
        var lines = new HallBeside
        {
            AgendaItem = "Item 4",
            Announcement = "We go on at three",
            Presence = true,
            Clock = true,
            Ends = Hall.Opening.AddHours(2),
            Question = true,
        };
        foreach (var seat in new[] { Hall.Australia, Hall.Observer })
        {
            Assert.Equal(new NotYourPart(seat.Role), projector.Put(seat, lines));
            Assert.Equal(new NotYourPart(seat.Role), projector.Step(seat, (now, _) => now.Turn(1)));
        }

        Assert.Null(projector.Put(Hall.Secretariat, lines));
        projector.Step(Hall.Chair, (now, draft) => now.Proposal(draft, 1).Turn(2).Grow(1));

        var again = new Projectors(sitting.Clock, sitting.Halls).Of(sitting.Room);
        Assert.Equal(lines, again.Beside);
        Assert.Equal(projector.Now, again.Now);
        Assert.Equal((2, 1), (again.Now.Page, again.Now.Size));
    }

    private static async Task<Sitting> Contested()
    {
        var sitting = await Sitting.InNegotiation();
        foreach (var seat in new[] { Hall.Japan, Hall.Indonesia, Hall.Australia })
            await sitting.Do(seat, Hall.Modify(Hall.Review, $"{Hall.ReviewInTwo} in {seat.Delegation}"));
        return sitting;
    }

    private static Projector Show(Sitting sitting, ProjectedAs way)
    {
        var projector = sitting.Projectors.Of(sitting.Room);
        Assert.Null(projector.Show(Hall.Chair, new Projected(Hall.Review, way)));
        return projector;
    }

    private static IRenderedComponent<HallPicture> Wall(Sitting sitting) =>
        sitting.Screen("observer", "/projection").Render<HallPicture>(view => view
            .AddCascadingValue(sitting.Room).Add(at => at.Document, Sitting.Document));

    private static void Press(IRenderedComponent<ProjectionDesk> desk, string label) =>
        desk.Find($"button[aria-label='{label}']").Click();
}
