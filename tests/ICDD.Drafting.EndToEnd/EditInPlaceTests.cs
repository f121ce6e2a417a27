using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>The words that one wants to change are changed where they stand.</summary>
[Collection<WorkingHall>]
public sealed class EditInPlaceTests(Hall hall)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task A_double_click_puts_the_caret_into_the_words_and_the_redline_grows()
    {
        await using var aus = await hall.Sit("AUS", new() { Width = 1366, Height = 768 });
        await aus.Go(Person.Room);
        await aus.Listens();
        await aus.Clause("c43").Locator(".clause-text").DblClickAsync();
        var box = aus.Box("c43");
        await Expect(box).ToBeFocusedAsync();
        await Expect(aus.Editing.Locator("[data-opens=modify]")).ToHaveAttributeAsync("aria-pressed", "true");

        await aus.Page.Keyboard.PressAsync("ControlOrMeta+End");
        await aus.Page.Keyboard.TypeAsync(" And we will count it.");
        await Expect(aus.Editing.Locator(".preview ins")).ToContainTextAsync("And we will count it.");
        await Expect(aus.Editing.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }))
            .ToBeInViewportAsync();
        await aus.Shoot("edit-in-place");
        await aus.Editing.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();

        var card = aus.Talk.Locator("article.proposal").Filter(new() { HasText = "And we will count it." });
        await Expect(card).ToBeFocusedAsync();
        await Expect(card).ToBeInViewportAsync();
        await Expect(aus.Editing).ToHaveCountAsync(0);
        aus.MetNoFault();
    }

    [Fact]
    public async Task By_keyboard_alone_what_is_begun_in_place_comes_back_after_a_reload()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.OpenClause("c44");
        await nzl.Listens();
        await nzl.Page.Keyboard.PressAsync("e");
        await Expect(nzl.Box("c44")).ToBeFocusedAsync();
        await nzl.Page.Keyboard.TypeAsync("Begun in place. ");
        await Expect(nzl.Editing.Locator(".preview ins")).ToContainTextAsync("Begun in place.");
        Assert.Empty(await AccessibilityTests.Faults(nzl.Page, "editing in place"));

        await nzl.Page.ReloadAsync();
        await nzl.Listens();
        await Expect(nzl.Box("c44")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Begun in place\\."));
        await nzl.Box("c44").PressAsync("Escape");
        await Expect(nzl.Clause("c44").Locator(".clause-number")).ToBeFocusedAsync();
        await Expect(nzl.Editing).ToHaveCountAsync(0);

        await nzl.Talk.GetByRole(AriaRole.Button, new() { Name = "Change the words" }).ClickAsync();
        await Expect(nzl.Box("c44")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Begun in place\\."));
        nzl.MetNoFault();
    }

    [Fact]
    public async Task A_click_on_the_words_opens_the_paragraph_and_changes_nothing()
    {
        await using var chair = await hall.Sit("chair");
        await chair.Go(Person.Room);
        await chair.Listens();
        await chair.Clause("c45").Locator(".clause-text").ClickAsync();
        await chair.Page.WaitForURLAsync("**/clauses/c45");
        await Expect(chair.Talk.Locator("#talk-title")).ToBeVisibleAsync();
        await Expect(chair.Editing).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_press_in_place_while_the_line_is_down_is_held_and_goes_out_once()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await nzl.Go($"{Person.Room}/clauses/c20?view=edit");
        await nzl.Listens();
        await nzl.Box("c20").FillAsync("Held where it stands.");
        await Expect(nzl.Editing.Locator(".preview ins")).ToContainTextAsync("Held where it stands.", Patient);

        wire.Cut();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await nzl.Editing.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();
        await Expect(nzl.Editing.Locator(".local-draft-state").First).ToContainTextAsync("Not sent.", Patient);
        wire.Mend();

        var card = nzl.Talk.Locator("article.proposal").Filter(new() { HasText = "Held where it stands." });
        await Expect(card).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(nzl.Editing).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        await Expect(card).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task On_a_phone_the_box_has_the_page_to_itself()
    {
        await using var jpn = await hall.Sit("JPN", new() { Width = 390, Height = 780 });
        await jpn.Go($"{Person.Room}/clauses/c43?view=edit");
        await jpn.Listens();
        await Expect(jpn.Box("c43")).ToBeVisibleAsync();
        await Expect(jpn.Talk).ToBeHiddenAsync();
        Assert.Empty(await jpn.Look("editing on a phone"));
        await jpn.Shoot("edit-in-place-phone");

        await jpn.Editing.GetByRole(AriaRole.Link, new() { Name = "Stop editing" }).ClickAsync();
        await Expect(jpn.Talk.Locator("#talk-title")).ToBeVisibleAsync();
    }
}

file static class InPlace
{
    extension(Person person)
    {
        public ILocator Editing => person.Page.Locator(".edit-in-place");

        public ILocator Box(string clause) => person.Page.Locator($"#modify-{clause}-words");

        /// <summary>Until the page is alive and its line is up.</summary>
        public Task Listens() => person.Page.WaitForFunctionAsync("() => window.outbox?.isUp()");
    }
}
