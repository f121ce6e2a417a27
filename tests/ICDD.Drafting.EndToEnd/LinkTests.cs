using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// Links arranged by mouse and by keyboard, on a server of its own. ICDD_SCREENSHOTS names a folder for what is seen.
/// </summary>
[Collection<LookingHall>]
public sealed class LinkTests(Hall hall)
{
    private const string Address = Person.Room + "/links";
    private const string Loosened = "style-src-attr 'unsafe-inline'";

    [Fact]
    public async Task A_line_drawn_by_mouse_and_the_same_by_the_list_give_the_same_event()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var chair = await hall.SitAt(server, "chair");
        await Enter(chair);
        var source = await Unlinked(chair);

        await Drag(chair, source.Paragraph, source.Recommendation);
        await Expect(chair.Page.Locator(".planned-lines li")).ToHaveCountAsync(1);
        Assert.Equal(0, await Relinked(chair));
        await Confirm(chair);
        var byMouse = await Newest(chair);
        await chair.Page.Locator($"#follows-title ~ .wide button").First.WaitForAsync();
        await TakeAway(chair, source);
        await chair.Page.Locator("#drawn-recommendation").SelectOptionAsync(source.Recommendation);
        await chair.Page.Locator("#drawn-source").SelectOptionAsync(source.Paragraph);
        await chair.Page.Locator("#follows-title ~ .filter button").ClickAsync();
        await Confirm(chair);

        Assert.Equal(byMouse, await Newest(chair));
        Assert.Contains(source.Paragraph, byMouse, StringComparison.Ordinal);
        chair.MetNoFault();
        Assert.DoesNotContain(server.Said, line => line.StartsWith("fail:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(2560, ColorScheme.Light)]
    public async Task It_is_drawn_without_a_fault_and_no_wider_than_its_screen(int width, ColorScheme colours)
    {
        await using var chair = await hall.Sit("chair", new Arrival
        {
            Width = width,
            Colours = colours,
            Language = width == 390 ? "id-ID" : "en-GB",
        });
        await Enter(chair);
        var faults = new List<string>();
        await chair.Page.Locator("#drawn-recommendation").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await chair.Page.Locator("#drawn-source").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await chair.Page.Locator("#follows-title ~ .filter button").ClickAsync();
        await Expect(chair.Page.Locator(".planned-lines li")).ToHaveCountAsync(1);
        await chair.Shoot($"links-{width}-{colours}");
        await chair.Page.Locator(".link-tools button").Last.ClickAsync();
        await Expect(chair.Page.Locator(".diagram-node").Nth(60)).ToBeAttachedAsync();
        await chair.Shoot($"links-{width}-{colours}-unfolded");
        faults.AddRange(await Looks.Wide(chair.Page, "links"));
        faults.AddRange(await AccessibilityTests.Faults(chair.Page, "links"));

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        chair.MetNoFault();
    }

    [Fact]
    public async Task It_is_loaded_as_a_whole_and_its_policy_stays_behind()
    {
        await using var chair = await hall.Sit("chair");
        var policies = new Dictionary<string, string>();
        chair.Page.Response += (_, answer) =>
        {
            if (answer.Request.IsNavigationRequest)
                policies[new Uri(answer.Url).AbsolutePath] =
                    answer.Headers.GetValueOrDefault("content-security-policy", "");
        };
        await chair.Go($"{Person.Room}/packages");
        await chair.Page.WaitForFunctionAsync("() => document.querySelector('main button') !== null");
        await chair.Page.Locator($"nav.tabs a[href='{Address}']").ClickAsync();
        await chair.Page.Locator(".diagram-node").First.WaitForAsync();
        await chair.Page.Locator($"nav.tabs a[href='{Person.Room}/silence']").ClickAsync();
        await chair.Page.WaitForURLAsync("**/silence");

        await Expect(chair.Page.Locator("main h1")).ToBeVisibleAsync();
        Assert.Contains(Loosened, policies[Address], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policies[$"{Person.Room}/silence"], StringComparison.Ordinal);
        Assert.False(await chair.Page.EvaluateAsync<bool>("'ZBlazorDiagrams' in window"));
        chair.MetNoFault();
    }

    [Fact]
    public async Task Reached_within_a_living_page_it_loads_itself_anew()
    {
        await using var chair = await hall.Sit("chair");
        await chair.OpenClause("c47");

        await chair.Page.EvaluateAsync($"Blazor.navigateTo('{Address}')");

        await chair.Page.Locator(".diagram-node").First.WaitForAsync();
        chair.MetNoFault();
    }

    [Fact]
    public async Task A_line_that_is_being_drawn_stays_while_somebody_else_acts()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var chair = await hall.SitAt(server, "chair");
        await using var secretariat = await hall.SitAt(server, "secretariat");
        await Enter(chair);
        await Enter(secretariat);
        var source = await Unlinked(chair);
        await Hold(chair, source.Paragraph);
        await Expect(chair.Page.Locator(".line.drawn")).ToHaveCountAsync(1);

        await secretariat.Page.Locator("#joined-first").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await secretariat.Page.Locator("#joined-second").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await secretariat.Page.Locator("#together-title ~ .filter button").ClickAsync();
        await secretariat.Page.Locator(".planned-lines input").First.FillAsync("P9");
        await secretariat.Page.Locator(".planned-lines input").Last.FillAsync("A deal");
        await secretariat.Page.Locator(".planned-lines .question .primary").ClickAsync();

        await Expect(chair.Page.Locator(".link-packages")).ToContainTextAsync("A deal");
        await Expect(chair.Page.Locator(".line.drawn")).ToHaveCountAsync(1);
        await Drop(chair, source.Recommendation);
        await Expect(chair.Page.Locator(".planned-lines li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_finger_scrolls_the_page_over_it_and_on_paper_stand_the_lists()
    {
        await using var chair = await hall.Sit("chair", new Arrival { Width = 390, Height = 844 });
        await Enter(chair);

        Assert.Equal("pan-y", await TouchOf(chair, ".diagram-canvas"));
        Assert.Equal("none", await TouchOf(chair, ".diagram-port"));
        await chair.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(chair.Page.Locator(".link-canvas")).ToBeHiddenAsync();
        await Expect(chair.Page.Locator("#follows-title ~ .wide table")).ToBeVisibleAsync();
        await chair.Shoot("links-print");
    }

    [Fact]
    public async Task In_forced_colours_boxes_lines_and_words_are_seen()
    {
        await using var chair = await hall.Sit("chair");
        await chair.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Enter(chair);
        await chair.Shoot("links-forced");

        Assert.Equal(0, await chair.Page.EvaluateAsync<int>(
            """
            () => {
              const back = getComputedStyle(document.querySelector('.link-canvas')).backgroundColor;
              const seen = (each, what) => getComputedStyle(each)[what] !== back;
              const all = selector => [...document.querySelectorAll(`.link-canvas ${selector}`)];
              return all(':is(.way, .box)').filter(each => !seen(each, 'stroke')).length
                + all('text').filter(each => !seen(each, 'fill')).length;
            }
            """));
    }

    private static async Task Enter(Person person)
    {
        await person.Go(Address);
        await person.Page.Locator(".diagram-node").First.WaitForAsync();
    }

    private static Task<string> TouchOf(Person person, string selector) => person.Page.EvaluateAsync<string>(
        $"getComputedStyle(document.querySelector('{selector}')).touchAction");

    /// <summary>A recommendation that is in view, and a paragraph in view from which it does not follow.</summary>
    private static async Task<(string Paragraph, string Recommendation)> Unlinked(Person chair)
    {
        var title = chair.Page.Locator(".diagram-node:has(.group-title)").First;
        await title.ClickAsync();
        await chair.Page.Locator(".diagram-node:has(circle.end[cx='268'])").First.WaitForAsync();
        var found = await chair.Page.EvaluateAsync<JsonElement>(
            """
            () => {
              const canvas = document.querySelector('.link-canvas').getBoundingClientRect();
              const inView = each => {
                const box = each.getBoundingClientRect();
                return box.top > canvas.top && box.bottom < canvas.bottom;
              };
              const nodes = side => [...document.querySelectorAll(`.diagram-node:has(circle.end[cx='${side}'])`)]
                .filter(inView).map(each => each.dataset.nodeId).filter(id => id.startsWith('c'));
              for (const paragraph of nodes(268)) for (const recommendation of nodes(0))
                if (!document.querySelector(`.line[data-from='${paragraph}'][data-to='${recommendation}']`))
                  return { paragraph, recommendation };
            }
            """);
        return (found.GetProperty("paragraph").GetString()!, found.GetProperty("recommendation").GetString()!);
    }

    private static async Task Drag(Person person, string from, string to)
    {
        await Hold(person, from);
        await Drop(person, to);
    }

    private static async Task Hold(Person person, string from)
    {
        var box = (await person.Page.Locator($"[data-node-id='{from}'] circle.end").BoundingBoxAsync())!;
        await person.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await person.Page.Mouse.DownAsync();
        await person.Page.Mouse.MoveAsync(box.X + 60, box.Y + 40, new() { Steps = 6 });
    }

    private static async Task Drop(Person person, string to)
    {
        var box = (await person.Page.Locator($"[data-node-id='{to}'] circle.end").BoundingBoxAsync())!;
        await person.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 6 });
        await person.Page.Mouse.UpAsync();
    }

    private static async Task TakeAway(Person chair, (string Paragraph, string Recommendation) source)
    {
        var end = chair.Page.Locator(".link-ends li", new()
        {
            Has = chair.Page.Locator($"a[href='{Person.Room}/clauses/{source.Paragraph}']"),
        });
        var row = chair.Page.Locator("tr", new()
        {
            Has = chair.Page.Locator($"th a[href='{Person.Room}/clauses/{source.Recommendation}']"),
        });
        await row.Locator(end).GetByRole(AriaRole.Button).ClickAsync();
        await Confirm(chair);
    }

    private static async Task Confirm(Person chair)
    {
        await chair.Page.Locator(".planned-lines .question .primary").ClickAsync();
        await Expect(chair.Page.Locator(".planned-lines li")).ToHaveCountAsync(0);
    }

    private static async Task<int> Relinked(Person chair) => (await Relinks(chair)).Count;

    /// <summary>What the newest event says, without its time and number.</summary>
    private static async Task<string> Newest(Person chair) =>
        (await Relinks(chair))[^1].GetProperty("event").GetRawText();

    private static async Task<List<JsonElement>> Relinks(Person chair)
    {
        var record = await chair.Context.APIRequest.GetAsync($"{Person.Room}/record.jsonl");
        return [.. (await record.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Contains("recommendation-relinked", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("body").GetString()!)
            .Select(body => JsonDocument.Parse(body).RootElement)];
    }
}
