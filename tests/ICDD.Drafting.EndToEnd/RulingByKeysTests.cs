using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class RulingByKeysTests(Hall hall)
{
    private const string Clause = "c66";
    private const int Twelve = 12;

    [Fact]
    public async Task Twelve_proposals_on_one_clause_are_ruled_on_with_fifteen_presses()
    {
        await using var fji = await hall.Sit("FJI");
        for (var number = 1; number <= Twelve; number++)
        {
            await fji.OpenClause(Clause);
            await fji.Propose($"We call for a fair business environment, in version {number}.", "");
            await Expect(fji.Proposal($"in version {number}.")).ToBeVisibleAsync();
        }

        await using var chair = await hall.Sit("chair", new() { Width = 1366, Height = 768 });
        await chair.Go($"{Person.Room}/chair?clause={Clause}");
        await chair.Alive();
        var accept = chair.Page.Locator(".ruling-bar [data-key=a]");
        await Expect(accept).ToBeInViewportAsync(new() { Ratio = 1 });
        await chair.Shoot("chair-by-keys");
        var place = await accept.BoundingBoxAsync();

        var presses = 0;
        foreach (var left in Enumerable.Range(1, Twelve - 1).Reverse())
        {
            await chair.Page.Keyboard.PressAsync(left == Twelve - 1 ? "a" : "d");
            presses++;
            await Expect(chair.Page.Locator(".ruling-which button")).ToHaveCountAsync(left);
            Assert.Equal(place!.Y, (await accept.BoundingBoxAsync())!.Y, 1.0);
        }

        var last = await chair.Page.Locator(".ruling-which button").InnerTextAsync();
        await chair.Page.Keyboard.PressAsync("d");
        await chair.Page.WaitForURLAsync(url => !url.EndsWith($"clause={Clause}", StringComparison.Ordinal));

        Assert.InRange(presses + 1, 1, 15);
        await Expect(chair.Page.Locator(".ruling-said")).ToContainTextAsync($"{last}: Declined");
        await chair.Page.Keyboard.PressAsync("u");
        await Expect(chair.Page.Locator(".ruling-said")).ToContainTextAsync("Open");
        chair.MetNoFault();
    }

    /// <summary>
    /// The browser asks which of its presses were answered, and sends the others again: one that is on its way is none
    /// of them, and what takes its place on the screen was never pressed.
    /// </summary>
    [Fact]
    public async Task A_press_rules_on_one_proposal_also_while_held_presses_go_out()
    {
        const string contested = "c63";
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var fji = await hall.SitAt(server, "FJI");
        for (var number = 1; number <= Twelve; number++)
        {
            await fji.OpenClause(contested);
            await fji.Propose($"We call for patience, in version {number}.", "");
            await Expect(fji.Proposal($"in version {number}.")).ToBeVisibleAsync();
        }

        await using var chair = await hall.SitAt(server, "chair");
        await chair.Go($"{Person.Room}/chair?clause={contested}");
        await chair.Alive();
        var open = chair.Page.Locator(".ruling-which button");
        await Expect(open).ToHaveCountAsync(Twelve);
        foreach (var left in Enumerable.Range(2, Twelve - 2).Reverse())
        {
            await chair.Page.EvaluateAsync(
                "late => { outbox.up(); setTimeout(() => document.querySelector('[data-key=d]').click(), late); }",
                250 + (8 * left));
            await Expect(open).ToHaveCountAsync(left);
            await chair.Page.WaitForTimeoutAsync(600);
            await Expect(open).ToHaveCountAsync(left);
        }

        await Expect(chair.Page.Locator("#outbox")).ToBeHiddenAsync();
        chair.MetNoFault();
    }

    [Fact]
    public async Task A_letter_is_a_key_outside_of_words_and_only_where_keys_are_on()
    {
        await using var fin = await hall.Sit("FIN");
        await fin.OpenClause("c57");
        await fin.CommentBox.FocusAsync();
        await fin.Page.Keyboard.TypeAsync("n?g");
        await Expect(fin.CommentBox).ToHaveValueAsync("n?g");
        await fin.CommentBox.FillAsync("");
        await fin.Page.Locator("#talk-title").FocusAsync();

        await fin.Page.Keyboard.PressAsync("n");
        await fin.Page.WaitForURLAsync(url => url.Contains("/clauses/") && !url.EndsWith("/c57"));
        await Expect(fin.Page.Locator("#talk-title")).ToBeFocusedAsync();
        await fin.Page.Keyboard.PressAsync("g");
        await Expect(fin.Page.Locator(".go-to input")).ToBeFocusedAsync();
        await fin.Page.Locator("#talk-title").FocusAsync();

        await fin.Page.Keyboard.PressAsync("?");
        var sheet = fin.Page.Locator("dialog.help-sheet");
        await Expect(sheet).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityTests.Faults(fin.Page, "the help sheet"));
        await fin.Shoot("help-sheet");
        await sheet.GetByLabel("Single letters work as keys on this device").UncheckAsync();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(sheet).ToHaveCountAsync(0);

        await fin.Page.ReloadAsync();
        await fin.Alive();
        await fin.Page.Keyboard.PressAsync("?");
        await Expect(sheet).ToHaveCountAsync(0);
        fin.MetNoFault();
    }

    [Fact]
    public async Task A_key_is_changed_on_the_help_sheet_for_this_device()
    {
        await using var fin = await hall.Sit("FIN");
        await fin.OpenClause("c43");
        await fin.Page.Locator("#talk-title").FocusAsync();
        await fin.Page.Keyboard.PressAsync("?");
        var sheet = fin.Page.Locator("dialog.help-sheet");
        var edit = sheet.GetByLabel("Key for: Edit the words");
        await edit.FillAsync("m");
        await edit.PressAsync("Tab");
        await Expect(sheet.GetByRole(AriaRole.Status)).ToHaveTextAsync("The keys are changed on this device.");
        var goTo = sheet.GetByLabel("Key for: Go to");
        await goTo.FillAsync("m");
        await goTo.PressAsync("Tab");
        await Expect(sheet.GetByRole(AriaRole.Status)).ToHaveTextAsync("“m” is a key already.");
        await Expect(goTo).ToHaveValueAsync("g");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(sheet).ToHaveCountAsync(0);

        await fin.Page.ReloadAsync();
        await fin.Page.WaitForFunctionAsync("() => window.outbox?.isUp()");
        await fin.Page.Locator("#talk-title").FocusAsync();
        await fin.Page.Keyboard.PressAsync("e");
        await Expect(fin.Page.Locator("#talk-title")).ToBeFocusedAsync();
        await fin.Page.Keyboard.PressAsync("m");
        await Expect(fin.Page.Locator("#modify-c43-words")).ToBeFocusedAsync();
        fin.MetNoFault();
    }
}
