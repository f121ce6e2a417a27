using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<LookingHall>]
public sealed class KeyboardTests(Hall hall)
{
    [Fact]
    public async Task A_proposal_is_tabled_without_a_mouse()
    {
        await using var jpn = await hall.Sit("JPN");
        await jpn.Go("/sign-in");
        await Expect(jpn.Page.Locator("h1")).ToBeFocusedAsync();
        await jpn.TabTo("Skip to the content", "Shift+Tab");
        await jpn.Page.Keyboard.PressAsync("Enter");
        await Expect(jpn.Page.Locator("main")).ToBeFocusedAsync();
        await jpn.TabTo("JPN");
        await jpn.Page.Keyboard.PressAsync("Enter");

        await Expect(jpn.Page.Locator("h1")).ToBeFocusedAsync();
        await jpn.TabTo("Support the secondment", "Shift+Tab");
        await jpn.Page.Keyboard.PressAsync("Enter");
        await Expect(jpn.Talk.Locator("#talk-title")).ToBeFocusedAsync();
        await jpn.TabTo("Delete the paragraph");
        await jpn.Page.Keyboard.PressAsync("Space");
        await Expect(jpn.Talk.GetByLabel("Why should the paragraph go?")).ToBeVisibleAsync();
        await jpn.TabTo("Why should the paragraph go?");
        await jpn.Page.Keyboard.TypeAsync("By keyboard alone");
        await jpn.TabTo("Table the proposal");
        await jpn.Page.Keyboard.PressAsync("Enter");

        await Expect(jpn.Proposal("By keyboard alone")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_stands_on_a_clause_stands_there_still_when_somebody_acts_on_it()
    {
        await using var jpn = await hall.Sit("JPN");
        await using var aus = await hall.Sit("AUS");
        await jpn.OpenClause("c34");
        var number = jpn.Clause("c33").Locator(".clause-number");
        await number.FocusAsync();

        await aus.OpenClause("c33");
        await aus.Comment("This sets the clause anew.");

        await Expect(jpn.Clause("c33").Locator(".chip-comments")).ToBeVisibleAsync();
        await Expect(number).ToBeFocusedAsync();
    }
}

file static class Keys
{
    private const string Focused =
        """
        () => {
          const at = document.activeElement, style = getComputedStyle(at);
          const words = (at.labels?.[0]?.textContent ?? at.textContent).slice(0, 80);
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return { words, seen: at.matches(':focus-visible') && outlined };
        }
        """;

    /// <summary>
    /// Presses the tabulator until what has the focus says the words; each stop on the way shows that it has it.
    /// </summary>
    public static async Task TabTo(this Person person, string words, string key = "Tab")
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await person.Page.Keyboard.PressAsync(key);
            var at = (await person.Page.EvaluateAsync(Focused))!.Value;
            Assert.True(at.GetProperty("seen").GetBoolean(), $"The focus is not visible on: {at.GetProperty("words")}");
            if (at.GetProperty("words").GetString()!.Contains(words, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The tabulator does not lead to: {words}");
    }
}
