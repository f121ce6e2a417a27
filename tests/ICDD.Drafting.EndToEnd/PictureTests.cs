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

    /// <summary>Boxes and lines that have neither an edge nor a fill that differs from the page.</summary>
    private const string Unseen =
        """
        () => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const isSeen = colour => colour !== 'none' && colour !== paper && !/^rgba.*, 0\)$/.test(colour);
          return [...document.querySelectorAll('.picture .stage svg :is(.box, .way, .curve, text)')]
            .filter(each => !isSeen(getComputedStyle(each).stroke) && !isSeen(getComputedStyle(each).fill))
            .slice(0, 5).map(each => each.outerHTML.slice(0, 160));
        }
        """;

    /// <summary>Words of the picture that are drawn too small to be read.</summary>
    private const string Small =
        """
        () => [...document.querySelectorAll('.picture .stage svg text')]
          .filter(each => parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a < 8)
          .slice(0, 3).map(each => each.outerHTML).join(' ')
        """;

    /// <summary>Words that are as pale as the paper, because somebody prints from a dark screen.</summary>
    private const string Pale =
        """
        () => [...document.querySelectorAll('main :is(h1, h2, p, th, td, li, figcaption)')]
          .filter(each => each.checkVisibility()
            && getComputedStyle(each).color.match(/[0-9.]+/g).slice(0, 3).every(part => part > 140))
          .slice(0, 3).map(each => each.outerHTML.slice(0, 160)).join(' ')
        """;

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
            Assert.Equal("", await person.Page.EvaluateAsync<string>(Small));
            Assert.True(await person.Page.Locator(".picture .stage svg :is(.way, .curve)").CountAsync() > 0, name);
            await person.Shoot($"picture-{name}-{width}-{colours}");
            faults.AddRange(await Looks.Wide(person.Page, name));
            faults.AddRange(await AccessibilityTests.Faults(person.Page, address));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task In_the_colours_that_a_person_chose_for_everything_each_box_and_line_is_seen()
    {
        await using var person = await hall.Sit("observer");
        await person.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var (name, address) in Pages)
        {
            await person.Go(Person.Room + address);
            await Expect(person.Page.Locator(".picture .stage svg")).ToBeVisibleAsync();
            await person.Shoot($"picture-{name}-forced");
            Assert.Empty(await person.Page.EvaluateAsync<string[]>(Unseen));
        }
    }

    [Fact]
    public async Task On_paper_each_stands_on_one_page_without_its_tools()
    {
        await using var person = await hall.Sit("observer", new Arrival { Colours = ColorScheme.Dark });
        foreach (var (name, address) in Pages)
        {
            await person.Go(Person.Room + address);
            await person.Alive();
            await Expect(person.Page.Locator(".picture .stage svg")).ToBeVisibleAsync();
            await person.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Expect(person.Page.Locator(".picture .tools")).ToBeHiddenAsync();
            await Expect(person.Page.Locator(".picture .stage svg")).ToBeVisibleAsync();
            var box = (await person.Page.Locator(".picture .stage svg").BoundingBoxAsync())!;
            var isTall = await person.Page.Locator(".picture .stage svg.tall").CountAsync() > 0;
            Assert.True(box.Height <= (isTall ? 860 : 610), $"{name}: {box.Height}");
            Assert.Equal("", await person.Page.EvaluateAsync<string>(Pale));
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
