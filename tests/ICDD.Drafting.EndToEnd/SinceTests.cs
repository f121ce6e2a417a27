using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>What changed and what waits: on the screen, on one printed page, and on the wall of the hall.</summary>
[Collection<WorkingHall>]
public sealed partial class SinceTests(Hall hall)
{
    [Theory]
    [InlineData("AUS")]
    [InlineData("chair")]
    [InlineData("secretariat")]
    public async Task The_digest_of_a_whole_week_prints_on_one_page_without_any_control(string seat)
    {
        await using var reader = await hall.Sit(seat);
        await reader.Go($"{Person.Room}/since/digest?from=0");
        await Expect(reader.Page.Locator(".digest h1")).ToBeVisibleAsync();

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = await reader.Page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal(1, PageObject().Count(Encoding.Latin1.GetString(pdf)));
        foreach (var control in await reader.Page.Locator(".frame, .tabs, button, select, #blazor-error-ui").AllAsync())
            await Expect(control).ToBeHiddenAsync();
        await Expect(reader.Page.GetByText("more on the screen").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_says_to_have_read_it_is_shown_only_what_comes_after()
    {
        await using var reader = await hall.Sit("BRN");
        await reader.Go($"{Person.Room}/since");
        await reader.Alive();
        await Expect(News(reader, "2")).ToBeVisibleAsync();
        await reader.Button("I have read this").ClickAsync();
        await Expect(News(reader, "2")).ToBeHiddenAsync();

        await using var other = await hall.Sit("KHM");
        await other.OpenClause("c18");
        await other.Comment("A word to @BRN on this");

        await Expect(reader.Page.Locator(".compared-clause").GetByText("A word to @BRN on this")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".waiting")
            .GetByText("You were called by name in a comment: answer.")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".tabs .count")).ToBeVisibleAsync();
        reader.MetNoFault();
        other.MetNoFault();
    }

    [Fact]
    public async Task The_wall_of_the_hall_follows_the_chair()
    {
        await using var wall = await hall.Sit("observer");
        await using var chair = await hall.Sit("chair");
        await wall.Go($"{Person.Room}/projection");
        await chair.OpenClause("c21");

        await chair.Talk.Locator(".project").GetByRole(AriaRole.Button, new() { Name = "Clean text" }).ClickAsync();
        await Expect(wall.Page.Locator(".hall-words").First).ToBeVisibleAsync();
        await Expect(wall.Page.Locator("main button, nav, .plate")).ToHaveCountAsync(0);
        wall.MetNoFault();
    }

    private static ILocator News(Person reader, string number) => reader.Page.Locator(
        $"section.compared-clause[aria-label='{number}']");

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
