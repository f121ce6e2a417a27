using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>How a reader has redlines drawn, and who brought the words in: on the text itself.</summary>
[Collection<LookingHall>]
public sealed class ReadingRedlinesTests(Hall hall)
{
    [Fact]
    public async Task What_a_reader_chose_still_holds_after_a_reload_on_this_device_alone()
    {
        await using var person = await hall.Sit("chair");
        await person.OpenClause("c9");
        await person.Page.Locator(".redline-switch").SelectOptionAsync("SideBySide");
        var sides = person.Page.Locator("article.proposal .proposal-words").First.Locator(".redline-sides > .redline");
        await Expect(sides).ToHaveCountAsync(2);

        await person.OpenClause("c9");
        await Expect(sides).ToHaveCountAsync(2);
        await Expect(person.Page.Locator(".redline-switch")).ToHaveValueAsync("SideBySide");

        await using var elsewhere = await hall.Sit("chair");
        await elsewhere.OpenClause("c9");
        await Expect(elsewhere.Page.Locator(".redline-switch")).ToHaveValueAsync("Calm");
    }

    [Fact]
    public async Task A_reader_switches_all_redlines_of_a_page_to_side_by_side_and_back()
    {
        await using var person = await hall.Sit("chair");
        await person.OpenClause("c9");
        var redline = person.Page.Locator("article.proposal .proposal-words").First;
        await Expect(redline.Locator(".redline")).ToHaveCountAsync(1);

        await person.Page.Locator(".redline-switch").SelectOptionAsync("SideBySide");
        await Expect(redline.Locator(".redline-sides > .redline")).ToHaveCountAsync(2);

        await person.Page.Locator(".redline-switch").SelectOptionAsync("Calm");
        await Expect(redline.Locator(".redline")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Who_comes_to_a_word_by_keyboard_reads_whose_it_is()
    {
        await using var person = await hall.Sit("chair");
        await person.OpenClause("c9");
        var words = person.Page.Locator(".talk-text .authored").First;

        await words.FocusAsync();
        await person.Page.Keyboard.PressAsync("Shift+Tab");
        await person.Page.Keyboard.PressAsync("Tab");

        await Expect(words).ToBeFocusedAsync();
        Assert.Contains(
            "wording",
            await words.EvaluateAsync<string>("each => getComputedStyle(each, '::after').content"),
            StringComparison.Ordinal);
    }
}
