using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>A phone in the hand of a delegate: the clause first, everything else behind one button.</summary>
[Collection<LookingHall>]
public sealed class PhoneTests(Hall hall)
{
    [Theory]
    [InlineData(360, "en-GB")]
    [InlineData(390, "id-ID")]
    public async Task The_pages_of_a_document_stand_behind_one_button(int width, string language)
    {
        await using var person = await hall.Sit("AUS", new Arrival { Width = width, Language = language });
        await person.OpenClause("c9");
        var menu = person.Page.Locator("nav.tabs");
        await Expect(menu).ToBeHiddenAsync();
        Assert.True(
            await person.Page.Locator("main").EvaluateAsync<double>("main => main.getBoundingClientRect().top") <= 160,
            "what stands above the text takes too much of a phone");

        await person.Page.Locator(".tabs-menu").ClickAsync();
        await Expect(menu).ToBeVisibleAsync();
        Assert.Empty(await person.Look("the open menu"));

        await menu.Locator("a[href$='/positions']").ClickAsync();
        await person.Page.WaitForURLAsync("**/positions");

        // The address is another one before the page is: its own menu is waited for.
        await Expect(menu.Locator("a.active[href$='/positions']")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(menu).ToBeHiddenAsync();

        await person.Page.Locator(".tabs-menu").FocusAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(menu).ToBeVisibleAsync();
        await person.Page.Keyboard.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Where_there_is_room_they_stand_in_a_row()
    {
        await using var person = await hall.Sit("AUS", new Arrival { Width = 1366 });
        await person.OpenClause("c9");
        await Expect(person.Page.Locator("nav.tabs")).ToBeVisibleAsync();
        await Expect(person.Page.Locator(".tabs-menu")).ToBeHiddenAsync();
    }
}
