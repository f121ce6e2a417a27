using System.Net;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The screen of the hall opens by a link of its own, for that screen only, and is as it was left.</summary>
public sealed class HallLinkTests
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly Seat Chair = new("Chair", Role.Chair);

    [Fact]
    public async Task Whoever_has_the_link_sees_the_screen_without_a_sign_in_and_nothing_else()
    {
        using var site = TestSite.Demonstration();
        using var browser = site.Browser();
        var (projector, key) = await Linked(site);
        var page = await browser.GetStringAsync($"/hall/{key}");

        Assert.Contains("class=\"hall ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-interactive=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"tabs\"", page, StringComparison.Ordinal);
        foreach (var address in new[] { "/bali-message", "/bali-message/projection", "/bali-message/speakers", "/" })
            Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(address)).StatusCode);
        Assert.Equal(projector.Stamp, await browser.GetStringAsync($"/hall/{key}/stamp"));
    }

    [Fact]
    public async Task Every_arrangement_and_every_act_is_another_stamp_and_another_picture()
    {
        using var site = TestSite.Demonstration();
        using var browser = site.Browser();
        var (projector, key) = await Linked(site);
        var before = await browser.GetStringAsync($"/hall/{key}/stamp");
        var room = await site.Services.GetRequiredService<Rooms>().Open(Bali);
        var clause = room.Draft.Standing().First(each => each.Kind == ClauseKind.Operative);

        Assert.Null(projector.Show(Chair, new Projected(clause.Id, ProjectedAs.Clean)));

        Assert.NotEqual(before, await browser.GetStringAsync($"/hall/{key}/stamp"));
        Assert.Contains("hall-words", await browser.GetStringAsync($"/hall/{key}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_was_ended_or_replaced_and_one_that_was_guessed_open_nothing()
    {
        using var site = TestSite.Demonstration();
        using var browser = site.Browser();
        var (projector, first) = await Linked(site);
        var second = projector.MakeLink(Chair).Key!;
        var guessed = $"bali-message.{new string('A', 43)}";
        foreach (var key in new[] { first, guessed, "bali-message.", "no-such.x", "x", "..%2F" })
            await OpensNothing(browser, key);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/hall/{second}")).StatusCode);

        Assert.Null(projector.EndLink(Chair));

        await OpensNothing(browser, second);
    }

    [Fact]
    public async Task Only_the_chair_and_the_secretariat_make_and_end_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        var projector = sitting.Projectors.Of(sitting.Room);
        foreach (var seat in new[] { Hall.Australia, Hall.Observer })
        {
            Assert.Equal(new NotYourPart(seat.Role), projector.MakeLink(seat).Refusal);
            Assert.Equal(new NotYourPart(seat.Role), projector.EndLink(seat));
        }

        Assert.Null(projector.Link);
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("secretariat")]
    public async Task It_is_made_and_ended_on_the_desk_and_shown_once(string seat)
    {
        await using var sitting = await Sitting.InNegotiation();
        var desk = sitting.Screen(seat, "/chair").Render<HallLinkPanel>(view => view.AddCascadingValue(sitting.Room));
        desk.Button("Make a link").Click();
        desk.WaitForAssertion(() => Assert.StartsWith(
            $"/hall/{Sitting.Document}.", desk.Find(".hall-link a").GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(sitting.Screen(seat, "/chair")
            .Render<HallLinkPanel>(view => view.AddCascadingValue(sitting.Room)).FindAll(".hall-link a"));

        desk.Button("End the link").Click();

        desk.WaitForAssertion(() => Assert.Null(sitting.Projectors.Of(sitting.Room).Link));
    }

    [Fact]
    public async Task What_the_hall_sees_and_its_link_are_the_same_after_a_restart_also_held()
    {
        await using var sitting = await Sitting.InNegotiation();
        var projector = sitting.Projectors.Of(sitting.Room);
        var key = projector.MakeLink(Hall.Chair).Key!;
        projector.Show(Hall.Chair, new Projected(Hall.Review, ProjectedAs.Redline));
        projector.Hold(Hall.Chair);
        var held = sitting.Draft;
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        var again = new Projectors(sitting.Clock, sitting.Halls);
        var restored = again.Of(sitting.Room);
        for (var tries = 0; restored.Now.Held is null && tries < 200; tries++)
            await Task.Delay(25);

        Assert.Equal((Hall.Review, ProjectedAs.Redline), (restored.Now.Clause!.Value, restored.Now.As));
        Assert.Equal(held.Version, restored.Draft.Version);
        Assert.Same(sitting.Room, await again.Find(key, sitting.Rooms));
    }

    [Fact]
    public async Task The_files_beside_the_record_keep_it_whole_and_without_the_secret()
    {
        await using var sitting = await Sitting.InNegotiation();
        var folder = Directory.CreateTempSubdirectory("halls-").FullName;
        var files = new HallFiles(folder, Microsoft.Extensions.Logging.Abstractions.NullLogger<HallFiles>.Instance);
        var projector = new Projectors(sitting.Clock, files).Of(sitting.Room);
        var key = projector.MakeLink(Hall.Chair).Key!;
        projector.Show(Hall.Chair, new Projected(Hall.Review, ProjectedAs.Compilation));
        projector.Speak((list, at) => list.Give(Hall.Chair, Hall.Jpn, at));

        var read = new HallFiles(folder, Microsoft.Extensions.Logging.Abstractions.NullLogger<HallFiles>.Instance)
            .Find(Hall.Stream)!;

        Assert.Equal(files.Find(Hall.Stream), read);
        Assert.Equal(Hall.Jpn, read.Speakers.Floor!.Delegation);
        Assert.DoesNotContain(
            key.Split('.')[1],
            File.ReadAllText(Path.Combine(folder, $"{Hall.Stream}.json")),
            StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, $"{Hall.Stream}.json"), "{");
        Assert.Null(new HallFiles(folder, Microsoft.Extensions.Logging.Abstractions.NullLogger<HallFiles>.Instance)
            .Find(Hall.Stream));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(Projector Projector, string Key)> Linked(TestSite site)
    {
        var room = await site.Services.GetRequiredService<Rooms>().Open(Bali);
        var projector = site.Services.GetRequiredService<Projectors>().Of(room);
        return (projector, projector.MakeLink(Chair).Key!);
    }

    private static async Task OpensNothing(HttpClient browser, string key)
    {
        using var answer = await browser.GetAsync($"/hall/{key}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("data-hall", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await browser.GetAsync($"/hall/{key}/stamp")).StatusCode);
    }
}
