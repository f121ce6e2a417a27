using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// The computer at the screen of the hall, where nobody signed in: it follows what the chair shows, keeps its picture
/// while the server is away, and goes on by itself.
/// </summary>
[Collection<WorkingHall>]
public sealed class HallScreenTests(Hall hall)
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 60_000 };
    private static readonly LocatorAssertionsToBeVisibleOptions Seen = new() { Timeout = 60_000 };

    private static readonly Regex InSydney = new("^· .*[0-9]{2}:[0-9]{2} in Sydney$");

    [Fact]
    public async Task The_screen_follows_by_its_link_alone_and_outlives_the_server()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var chair = await hall.SitAt(server, "chair");
        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        await chair.Button("Make a link").ClickAsync();
        var address = await chair.Page.Locator(".hall-link a").GetAttributeAsync("href");
        await chair.Page.Locator(".hall-link").ScrollIntoViewIfNeededAsync();
        await chair.Shoot("hall-link");
        var wall = await hall.Window(server, new Arrival { Width = 1280, Height = 720 });
        await wall.GotoAsync(address!);
        await Expect(wall.Locator(".hall-blank")).ToBeVisibleAsync(Seen);

        await Speak(server, chair);
        await Expect(wall.Locator(".hall-floor b")).ToHaveTextAsync("Australia", Patient);
        await Expect(wall.Locator(".floor-left")).Not.ToHaveTextAsync("", Patient);
        await chair.Go(Person.Room + "/clauses/c9");
        await chair.Alive();
        await chair.Button("Clean text").ClickAsync();
        await Expect(wall.Locator(".hall-words").First).ToBeVisibleAsync(Seen);
        var shown = await wall.Locator(".hall-words").First.InnerTextAsync();
        await Picture(wall, "hall-screen");
        Assert.Empty(await AccessibilityTests.Faults(wall, "the screen of the hall"));

        await server.Kill();
        await Expect(wall.Locator(".hall-away")).ToBeVisibleAsync(Seen);
        await Expect(wall.Locator(".hall-words").First).ToHaveTextAsync(shown);
        await server.Start();
        await Expect(wall.Locator(".hall-away")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Expect(wall.Locator(".hall-words").First).ToHaveTextAsync(shown);
        await Expect(wall.Locator(".hall-floor b")).ToHaveTextAsync("Australia");

        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        await chair.Button("End the link").ClickAsync();
        await Expect(wall.Locator("h1")).ToContainTextAsync("has ended", new() { Timeout = 60_000 });
        Assert.Equal(0, await wall.Locator("button:visible, input:visible, a:visible").CountAsync());
        await wall.Context.CloseAsync();
    }

    /// <summary>Also within sentences, such as who wrote the paragraph and when.</summary>
    [Fact]
    public async Task A_deadline_stands_at_the_venue_and_where_the_reader_is()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var chair = await hall.SitAt(server, "chair", new Arrival { Zone = "Australia/Sydney" });
        await chair.Go(Person.Room + "/silence");
        await chair.Alive();

        await Expect(chair.Page.Locator(".own-time").First).ToContainTextAsync("in Sydney", new() { Timeout = 60_000 });
        await chair.Shoot("silence-own-time");
        await chair.OpenClause("c2");
        var said = chair.Talk.Locator(".comment time").First;
        await Expect(said).ToHaveAttributeAsync("data-own", InSydney);
        var wording = chair.Talk.Locator(".talk-head time, .fact time").First;
        await Expect(wording).ToHaveAttributeAsync("data-own", InSydney);
        await chair.Shoot("comments-own-time");
        await using var local = await hall.SitAt(server, "AUS");
        await local.Go(Person.Room + "/silence");
        await local.Alive();
        var read = await local.Page.Locator("main").InnerTextAsync();
        Assert.DoesNotContain("in Makassar", read, StringComparison.Ordinal);
        await local.OpenClause("c2");
        await Expect(local.Talk.Locator(".comment time").First).ToHaveAttributeAsync("data-own", "");
    }

    private async Task Speak(Server server, Person chair)
    {
        await chair.Go(Person.Room + "/speakers");
        await chair.Alive();
        foreach (var tick in await chair.Page.Locator(".speakers-desk input[type=checkbox]").AllAsync())
            await tick.CheckAsync();
        await chair.Button("Lead it so").ClickAsync();
        await Expect(chair.Page.GetByText("The list is open.")).ToBeVisibleAsync(Seen);
        await using var australia = await hall.SitAt(server, "AUS", new Arrival { Width = 390 });
        await australia.Go(Person.Room + "/speakers");
        await australia.Alive();
        await australia.Button("Ask for the floor").ClickAsync();
        await Expect(australia.Button("Withdraw our request")).ToBeVisibleAsync(Seen);
        await australia.Shoot("speakers-phone");
        await chair.Button("Give the floor to Australia").ClickAsync();
        await Expect(chair.Page.Locator(".floor-now b")).ToHaveTextAsync("Australia", Patient);
        await chair.Shoot("speakers-chair");
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
