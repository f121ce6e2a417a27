using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class BriefTests(Hall hall)
{
    private const string Clause = "c17";
    private const string Secret = "moonbeamery";

    [Fact]
    public async Task Two_members_prepare_in_their_brief_and_a_rival_sees_nothing_until_they_table()
    {
        await using var first = await hall.Sit("NZL");
        await using var second = await hall.Sit("NZL");
        await using var rival = await hall.Sit("AUS");
        await rival.OpenClause(Clause);
        await second.Go($"{Person.Room}/brief");
        await first.OpenClause(Clause);

        await first.FillProposal($"We meet {Secret}", "Capital asks for it");
        await first.Button("Keep in our brief").ClickAsync();
        var draft = second.Page.Locator(".draft-proposal").Filter(new() { HasText = Secret });
        await Expect(draft).ToBeVisibleAsync();
        await Expect(
            first.Talk.Locator(".brief-panel .draft-proposal").Filter(new() { HasText = Secret })).ToBeVisibleAsync();
        await Expect(rival.Talk.Locator("article.proposal").Filter(new() { HasText = Secret })).ToHaveCountAsync(0);
        Assert.DoesNotContain(Secret, await rival.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Capital asks for it", await rival.Page.ContentAsync(), StringComparison.Ordinal);

        await draft.GetByRole(AriaRole.Button, new() { Name = "See what the others will see" }).ClickAsync();
        await Expect(draft.Locator(".tabling .proposal")).ToContainTextAsync("New Zealand");
        await draft.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();

        await Expect(rival.Proposal(Secret)).ToBeVisibleAsync();
        await Expect(draft).ToContainTextAsync("tabled as NZL/");
        await Expect(first.Talk.Locator(".brief-panel .draft-proposal")
            .Filter(new() { HasText = Secret })).ToContainTextAsync("tabled as NZL/");
        first.MetNoFault();
        second.MetNoFault();
        rival.MetNoFault();
    }

    [Fact]
    public async Task A_rival_s_proposal_that_crosses_a_red_line_warns_its_owner_alone()
    {
        await using var ours = await hall.Sit("JPN");
        await using var rival = await hall.Sit("AUS");
        await using var chair = await hall.Sit("chair");
        await ours.Go($"{Person.Room}/brief");
        await ours.Page.WaitForFunctionAsync(
            "() => Object.keys(document.querySelector('main select') ?? {}).some(k => k.startsWith('_blazorEvents_'))");
        await ours.Page.GetByText("Draw a red line").ClickAsync();
        await ours.Page.Locator(".brief select").First.SelectOptionAsync("stay-out");
        await ours.Page.GetByLabel("The words").FillAsync("moonlit harvest");
        await ours.Button("Draw the line").ClickAsync();
        await Expect(ours.Page.GetByText("“moonlit harvest” must not appear anywhere.")).ToBeVisibleAsync();
        await ours.Go(Person.Room);
        await chair.Go(Person.Room);

        await rival.OpenClause("c20");
        await rival.Propose("We welcome the moonlit harvest", "");

        await Expect(ours.Page.Locator(".crossed-lines[role=status]")).ToContainTextAsync("moonlit harvest");
        await Expect(chair.Page.Locator("#c20 .chip-proposal").Last).ToContainTextAsync("AUS/");
        await Expect(chair.Page.Locator(".crossed-lines")).ToHaveCountAsync(0);
        ours.MetNoFault();
        rival.MetNoFault();
        chair.MetNoFault();
    }
}
