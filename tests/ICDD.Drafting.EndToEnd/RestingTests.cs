using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// A window that nobody looks at gives its circuit back; whoever looks again finds everything as it was, with what
/// others did meanwhile.
/// </summary>
[Collection<BrokenLinesHall>]
public sealed class RestingTests(Hall hall)
{
    /// <summary>As a browser says that a tab lies behind others, or is looked at again.</summary>
    private const string Hide =
        """
        hidden => {
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
            document.dispatchEvent(new Event('visibilitychange'));
        }
        """;

    [Fact]
    public async Task A_hidden_window_rests_and_comes_back_with_everything_that_was_typed_and_what_others_did()
    {
        Needs.Chromium();
        await using var server = await Server.Open("--Drafting:SecondsUntilRest=1");
        await using var nzl = await hall.SitAt(server, "NZL");
        await using var aus = await hall.SitAt(server, "AUS");
        await aus.OpenClause("c15");
        await nzl.OpenClause("c15");
        await nzl.FillProposal("We stress that trust grows slowly", "Because it does");
        await nzl.CommentBox.ClickAsync();
        await nzl.CommentBox.PressSequentiallyAsync("We thank the chair.");
        var socket = nzl.Page.WaitForWebSocketAsync();

        await nzl.Page.EvaluateAsync(Hide, true);
        await nzl.Page.WaitForFunctionAsync("() => !outbox.isUp()");
        await Expect(nzl.Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await aus.Propose("We stress that trust is earned", "Australia acts meanwhile");
        await Expect(aus.Proposal("Australia acts meanwhile")).ToBeVisibleAsync();
        await nzl.Page.WaitForTimeoutAsync(1500);
        Assert.Equal(0, await nzl.Proposal("Australia acts meanwhile").CountAsync());

        await nzl.Page.EvaluateAsync(Hide, false);
        await socket;
        await Expect(nzl.Proposal("Australia acts meanwhile")).ToBeVisibleAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("We thank the chair.");
        await Expect(nzl.Talk.GetByLabel("Edit the paragraph's own words")).ToHaveValueAsync(
            "We stress that trust grows slowly");
        await Expect(nzl.Talk.GetByLabel("Rationale (optional)")).ToHaveValueAsync("Because it does");
        await Expect(nzl.CommentBox).ToBeFocusedAsync();
        await nzl.Talk.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();
        await Expect(nzl.Proposal("Because it does")).ToBeVisibleAsync();
        await Expect(aus.Proposal("Because it does")).ToBeVisibleAsync();
        nzl.MetNoFault();
    }

    [Fact]
    public async Task What_is_pressed_before_it_is_back_goes_out_once()
    {
        Needs.Chromium();
        await using var server = await Server.Open("--Drafting:SecondsUntilRest=1");
        await using var nzl = await hall.SitAt(server, "NZL");
        await nzl.OpenClause("c15");
        await nzl.FillProposal("We stress that trust grows slowly", "Pressed at once");
        await nzl.Page.EvaluateAsync(Hide, true);
        await nzl.Page.WaitForFunctionAsync("() => !outbox.isUp()");
        await nzl.Page.WaitForTimeoutAsync(1500);

        await nzl.Page.EvaluateAsync(Hide, false);
        await nzl.Talk.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();

        await Expect(nzl.Proposal("Pressed at once")).ToHaveCountAsync(1);
        await nzl.Page.WaitForTimeoutAsync(1500);
        await Expect(nzl.Proposal("Pressed at once")).ToHaveCountAsync(1);
        nzl.MetNoFault();
    }

    /// <summary>A link of the hall is shown once, and never again.</summary>
    [Fact]
    public async Task A_page_that_shows_something_once_does_not_rest()
    {
        Needs.Chromium();
        await using var server = await Server.Open("--Drafting:SecondsUntilRest=1");
        await using var chair = await hall.SitAt(server, "chair");
        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        await chair.Button("Make a link").ClickAsync();
        var link = await chair.Page.Locator(".hall-link a").GetAttributeAsync("href");

        await chair.Page.EvaluateAsync(Hide, true);
        await chair.Page.WaitForTimeoutAsync(3000);

        Assert.True(await chair.Page.EvaluateAsync<bool>("() => outbox.isUp()"));
        await chair.Page.EvaluateAsync(Hide, false);
        await Expect(chair.Page.Locator(".hall-link a")).ToHaveAttributeAsync("href", link!);
        chair.MetNoFault();
    }

    [Fact]
    public async Task A_window_that_rests_stays_closed_to_who_is_signed_out_meanwhile()
    {
        Needs.Chromium();
        await using var server = await Server.Open("--Drafting:SecondsUntilRest=1");
        await using var nzl = await hall.SitAt(server, "NZL");
        await nzl.OpenClause("c15");
        await nzl.Page.EvaluateAsync(Hide, true);
        await nzl.Page.WaitForFunctionAsync("() => !outbox.isUp()");
        await nzl.Page.Context.ClearCookiesAsync();

        await nzl.Page.EvaluateAsync(Hide, false);

        await nzl.Page.WaitForURLAsync("**/sign-in**");
    }

    /// <summary>
    /// The other windows of the browser ask for their page anew at once, sooner than the sign-in has ended: the page
    /// comes, and no line with it.
    /// </summary>
    [Fact]
    public async Task A_page_that_came_while_its_person_signed_out_does_not_stay()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.OpenClause("c15");
        await nzl.Page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await nzl.Page.Context.ClearCookiesAsync();
            await route.FulfillAsync(new() { Status = 401 });
        });

        await nzl.Page.ReloadAsync();

        await nzl.Page.WaitForURLAsync("**/sign-in**");
    }
}
