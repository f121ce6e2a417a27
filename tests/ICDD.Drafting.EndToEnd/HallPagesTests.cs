using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Whatever the hall sees fits its screen, however many proposals there are, and is stepped through.</summary>
[Collection<WorkingHall>]
public sealed partial class HallPagesTests(Hall hall)
{
    private const int Many = 24;
    private const int Looks = 20;
    private const string Clause = "c13";

    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 60_000 };
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 60_000 };

    /// <summary>Nothing hangs over the screen, and each word of each page stands whole within it.</summary>
    private const string Fits =
        """
        () => {
          const fault = [];
          const root = document.scrollingElement;
          if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth)
            fault.push(`the page scrolls: ${root.scrollWidth} x ${root.scrollHeight}`);
          const pages = document.querySelector('.hall-pages'), frame = pages.getBoundingClientRect();
          if (frame.bottom > innerHeight || frame.right > innerWidth) fault.push('the frame hangs over');
          if (document.querySelector('.hall').firstElementChild.getBoundingClientRect().width < innerWidth * 0.9)
            fault.push('the width is not used');
          for (const each of pages.querySelectorAll('ins, del, span, bdi, b')) for (const box of each.getClientRects())
            if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) fault.push(each.textContent.slice(0, 40));
          return fault;
        }
        """;

    [Fact]
    public async Task Twenty_four_proposals_fit_the_screen_one_by_one_and_all_together()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await Table(server);
        await using var chair = await hall.SitAt(server, "chair");
        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        await chair.Button("Make a link").ClickAsync();
        var address = await chair.Page.Locator(".hall-link a").GetAttributeAsync("href");
        var wall = await hall.Window(server, new Arrival { Width = 1280, Height = 720 });
        await wall.GotoAsync(address!);
        await chair.Page.GetByLabel("Agenda item").First.FillAsync("Item 4 (b)");
        await chair.Page.GetByLabel("Announcement").FillAsync("We go on at three o’clock.");
        await chair.Page.GetByLabel("Delegations present:").CheckAsync();
        await chair.Page.GetByLabel("Time at the venue").CheckAsync();
        await chair.Page.GetByLabel("The meeting ends at").FillAsync("2035-11-16T18:00");
        await chair.Button("Show it beside the text").ClickAsync();
        await Expect(wall.Locator(".hall-said")).ToHaveTextAsync("We go on at three o’clock.", Patient);
        await Expect(wall.Locator(".hall-ends")).ToContainTextAsync("The meeting ends at 18:00");
        await Expect(wall.Locator(".hall-ends [data-until]")).ToHaveTextAsync(Running());
        await Expect(wall.Locator(".hall-clock")).ToHaveTextAsync(HourAndMinute());

        await chair.Page.Locator(".projection-desk select").First.SelectOptionAsync(Clause);
        await chair.Page.GetByLabel("Shown as").SelectOptionAsync("Redline");
        await chair.Button("Show in the hall").ClickAsync();
        await Expect(wall.Locator(".hall-page")).ToContainTextAsync("Page 1 of", Soon);
        var count = int.Parse(
            (await wall.Locator(".hall-page").InnerTextAsync()).Split(' ')[^1], CultureInfo.InvariantCulture);
        Assert.InRange(count, 3, Many);
        for (var page = 2; page <= count + 1; page++)
        {
            await Fit(wall);
            await chair.Button("Next page").ClickAsync();
            await Expect(wall.Locator(".hall-page")).ToHaveTextAsync(
                $"Page {(page > count ? 1 : page)} of {count}", Patient);
        }

        await Picture(wall, "hall-all");
        await chair.Button("Next proposal").ClickAsync();
        await Expect(wall.Locator(".hall-which")).ToHaveTextAsync($"1 of {Many}", Patient);
        await chair.Button("Next proposal").ClickAsync();
        await Expect(wall.Locator(".hall-which")).ToHaveTextAsync($"2 of {Many}", Patient);
        await Expect(wall.Locator(".hall-pages section")).ToHaveCountAsync(1);
        await Fit(wall);
        await Picture(wall, "hall-one");
        Assert.Empty(await AccessibilityTests.Faults(wall, "one proposal in the hall"));
        await chair.Page.Locator(".projection-desk").ScrollIntoViewIfNeededAsync();
        await chair.Shoot("hall-desk");

        Assert.Empty(await chair.Look("the desk of the hall"));

        await server.Kill();
        await server.Start();
        await wall.ReloadAsync();
        await Expect(wall.Locator(".hall-which")).ToHaveTextAsync($"2 of {Many}", Patient);
        await Expect(wall.Locator(".hall-said")).ToHaveTextAsync("We go on at three o’clock.");

        foreach (var way in new[] { "Compilation", "Rolling" })
        {
            await chair.Go(Person.Room + "/chair");
            await chair.Alive();
            await chair.Page.Locator(".projection-desk select").First.SelectOptionAsync(Clause);
            await chair.Page.GetByLabel("Shown as").SelectOptionAsync(way);
            await chair.Button("Show in the hall").ClickAsync();
            await Expect(wall.Locator(".compilation").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
            await chair.Button("Larger words").ClickAsync();
            await Expect(wall.Locator($".hall-larger-{(way == "Rolling" ? 2 : 1)}")).ToHaveCountAsync(
                1, new() { Timeout = 60_000 });
            await Fit(wall);
            await Picture(wall, $"hall-{way}");
        }

        await wall.Context.CloseAsync();
    }

    /// <summary>A moment after it changed: the browser cuts the pages once it has laid them out.</summary>
    private static async Task Fit(IPage wall)
    {
        string[] faults = [];
        for (var look = 0; look < Looks; look++)
        {
            faults = await wall.EvaluateAsync<string[]>(Fits);
            if (faults.Length == 0)
                return;
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.Empty(faults);
    }

    private async Task Table(Server server)
    {
        await using var fji = await hall.SitAt(server, "FJI");
        for (var number = 1; number <= Many; number++)
        {
            await fji.OpenClause(Clause);
            await fji.Propose($"We call for open and safe networks, in version {number} of these words.", "");
            await Expect(fji.Proposal($"in version {number} of")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        }
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }

    [GeneratedRegex("^[0-9]+:[0-5][0-9]:[0-5][0-9]$")]
    private static partial Regex Running();

    [GeneratedRegex("^[0-2][0-9]:[0-5][0-9]$")]
    private static partial Regex HourAndMinute();
}
