using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// The pictures as a browser draws them, on a phone, a desk and a wall, light, dark and on paper. ICDD_SCREENSHOTS
/// names a folder into which each is written.
/// </summary>
[Collection<LookingHall>]
public sealed class PictureTests(Hall hall)
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("clause-history", "/clauses/c47/history"), ("recommendations", "/recommendations"), ("lineage", "/lineage"),
        ("positions", "/positions"), ("trend", "/compilation"),
    ];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(2560, ColorScheme.Light)]
    public async Task Each_is_drawn_under_the_strict_policy_and_no_page_is_wider_than_its_screen(
        int width, ColorScheme colours)
    {
        await using var person = await hall.Sit(
            "observer", new Arrival { Width = width, Colours = colours, Language = width == 390 ? "id-ID" : "en-GB" });
        var faults = new List<string>();
        person.Page.Console += (_, said) => faults.AddRange(said.Type is "error" ? [said.Text] : []);
        foreach (var (name, address) in Pages)
        {
            await person.Go(Person.Room + address);
            var drawing = person.Page.Locator(".picture .stage svg");
            await Expect(drawing).ToBeVisibleAsync();
            Assert.True(await person.Page.Locator(".picture .stage svg :is(.way, .curve)").CountAsync() > 0, name);
            await person.Shoot($"picture-{name}-{width}-{colours}");
            faults.AddRange(await Looks.Wide(person.Page, name));
            faults.AddRange(await AccessibilityTests.Faults(person.Page, address));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task On_paper_each_stands_on_one_page_without_its_tools()
    {
        await using var person = await hall.Sit("observer");
        foreach (var (name, address) in Pages)
        {
            await person.Go(Person.Room + address);
            await person.Alive();
            await Expect(person.Page.Locator(".picture .stage svg")).ToBeVisibleAsync();
            await person.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Expect(person.Page.Locator(".picture .tools")).ToBeHiddenAsync();
            await Expect(person.Page.Locator(".picture .stage svg")).ToBeVisibleAsync();
            var box = (await person.Page.Locator(".picture .stage svg").BoundingBoxAsync())!;
            Assert.True(box.Height <= 610, $"{name}: {box.Height}");
            await person.Shoot($"picture-{name}-print");
            await person.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    [Fact]
    public async Task A_pointer_that_passes_over_it_tells_the_server_nothing()
    {
        await using var person = await hall.Sit("observer");
        var sent = 0;
        person.Page.WebSocket += (_, socket) => socket.FrameSent += (_, _) => Interlocked.Increment(ref sent);
        await person.OpenClause("c47/history");
        var box = (await person.Page.Locator(".picture .stage svg").BoundingBoxAsync())!;
        await person.Page.WaitForTimeoutAsync(500);
        Volatile.Write(ref sent, 0);

        for (var at = 0; at < 60; at++)
            await person.Page.Mouse.MoveAsync(box.X + (box.Width * at / 60), box.Y + (box.Height * at / 60));
        await person.Page.WaitForTimeoutAsync(300);

        Assert.InRange(Volatile.Read(ref sent), 0, 5);
    }

    [Fact]
    public async Task The_keyboard_leads_through_every_node_and_keeps_it_in_view()
    {
        await using var person = await hall.Sit("observer");
        await person.OpenClause("c47/history");
        var nodes = await person.Page.Locator(".picture .node").CountAsync();
        await person.Page.WaitForFunctionAsync(
            "performance.getEntriesByType('resource').some(each => each.name.includes('picture') && "
                + "each.name.endsWith('.js'))");
        await person.Page.Locator(".zoom-in").ClickAsync();
        await person.Page.Locator(".picture .node[tabindex='0']").FocusAsync();
        for (var at = 0; at < nodes; at++)
            await person.Page.Keyboard.PressAsync("ArrowUp");
        var seen = new HashSet<string>();
        for (var at = 0; at < nodes; at++)
        {
            seen.Add(await person.Page.EvaluateAsync<string>("document.activeElement.getAttribute('data-key')"));
            Assert.True(await person.Page.EvaluateAsync<bool>(
                "(() => { const n = document.activeElement.getBoundingClientRect(), s = "
                    + "document.activeElement.closest('.stage').getBoundingClientRect(); return n.left >= s.left - "
                    + "8 && n.right <= s.right + 8 && n.top >= -8 && n.bottom <= innerHeight + 8; })()"));
            await person.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(nodes, seen.Count);
        await person.Page.Keyboard.PressAsync("Enter");
        await person.Page.WaitForURLAsync("**/clauses/c47**");
    }

    [Fact]
    public async Task The_drafting_room_loads_nothing_of_them()
    {
        await using var person = await hall.Sit("observer");
        var asked = new List<string>();
        person.Page.Request += (_, request) => asked.Add(request.Url);

        await person.OpenClause("c47");

        Assert.DoesNotContain(asked, url => url.Contains("picture", StringComparison.Ordinal)
            || url.Contains("Diagrams", StringComparison.Ordinal));
    }
}
