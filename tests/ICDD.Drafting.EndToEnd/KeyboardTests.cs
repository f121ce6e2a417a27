using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

public sealed class KeyboardTests(Hall hall)
{
    [Fact]
    public async Task A_proposal_is_tabled_without_a_mouse()
    {
        await using var aus = await hall.Sit("AUS");
        await aus.Go(Person.Room);
        await aus.Page.Locator("#c2 .clause-number").WaitForAsync();

        await aus.TabTo("Skip to the content");
        await aus.Page.Keyboard.PressAsync("Enter");
        await Expect(aus.Page.Locator("main")).ToBeFocusedAsync();
        await aus.TabTo("We stress that trust");
        await aus.Page.Keyboard.PressAsync("Enter");

        await Expect(aus.Talk.Locator("#talk-title")).ToBeFocusedAsync();
        await aus.TabTo("Delete the clause");
        await aus.Page.Keyboard.PressAsync("Space");
        await aus.TabTo("Why should the clause go?");
        await aus.Page.Keyboard.TypeAsync("By keyboard alone");
        await aus.TabTo("Table the proposal");
        await aus.Page.Keyboard.PressAsync("Enter");

        await Expect(aus.Proposal("By keyboard alone")).ToBeVisibleAsync();
    }
}

file static class Keys
{
    private const string Focused =
        """
        () => {
          const at = document.activeElement, style = getComputedStyle(at), words = at.labels?.[0]?.textContent ?? at.textContent;
          return { words, seen: at.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
        }
        """;

    /// <summary>Presses the tabulator until what has the focus says the words; each stop on the way shows that it has it.</summary>
    public static async Task TabTo(this Person person, string words)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            var at = (await person.Page.EvaluateAsync(Focused))!.Value;
            Assert.True(at.GetProperty("seen").GetBoolean(), $"The focus is not visible on: {at.GetProperty("words")}");
            if (at.GetProperty("words").GetString()!.Contains(words, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The tabulator does not lead to: {words}");
    }
}
