using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>What was done by mistake is taken back from where it was done, and from the record.</summary>
[Collection<WorkingHall>]
public sealed class TakingBackTests(Hall hall)
{
    [Fact]
    public async Task The_answer_of_an_act_stays_in_view_with_the_way_to_take_it_back()
    {
        await using var aus = await hall.Sit("AUS");
        await using var chair = await hall.Sit("chair");
        await aus.OpenClause("c13");
        await chair.OpenClause("c13");
        await aus.Propose("We recognize that data are a matter of foreign policy", "To be taken back");
        var card = chair.Proposal("To be taken back");
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" }).ClickAsync();

        var answer = chair.Page.Locator(".act-answer");
        await Expect(answer).ToContainTextAsync("Entered in the record at");
        await answer.GetByRole(AriaRole.Button, new() { Name = "Undo: acceptance of AUS/" }).ClickAsync();
        await Expect(card.GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" })).ToBeVisibleAsync();
        await Expect(chair.Clause("c13")).Not.ToContainTextAsync("a matter of foreign policy");

        var own = aus.Proposal("To be taken back");
        await own.GetByRole(AriaRole.Button, new() { Name = "Withdraw", Exact = true }).ClickAsync();
        await aus.Page.Locator(".act-answer").GetByRole(
            AriaRole.Button, new() { Name = "Undo: withdrawal of AUS/" }).ClickAsync();
        await Expect(own.GetByRole(AriaRole.Button, new() { Name = "Withdraw", Exact = true })).ToBeVisibleAsync();

        await chair.Go($"{Person.Room}/record");
        await Expect(chair.Page.GetByText("took back the acceptance of AUS/").First).ToBeVisibleAsync();
        await Expect(chair.Page.GetByText("took back the withdrawal of AUS/").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_ruling_is_taken_back_from_the_record_while_nobody_built_on_it()
    {
        await using var chair = await hall.Sit("chair");
        await chair.OpenClause("c43");
        await chair.Talk.GetByRole(AriaRole.Button, new() { Name = "Defer", Exact = true }).ClickAsync();
        var form = chair.Talk.Locator("form", new() { HasText = "Defer" }).First;
        await form.Locator("textarea").FillAsync("By mistake");
        await form.Locator("button.primary").ClickAsync();
        await Expect(chair.Page.Locator(".act-answer")).ToContainTextAsync("Entered in the record at");

        await chair.Go($"{Person.Room}/record");
        await chair.Alive();
        await chair.Page.GetByRole(AriaRole.Button, new() { Name = "Undo: ruling on" }).First.ClickAsync();
        await Expect(chair.Page.GetByText("took back a ruling on").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Agreeing_over_a_standing_objection_asks_first_and_names_who_objects()
    {
        await using var nzl = await hall.Sit("NZL");
        await using var chair = await hall.Sit("chair");
        await nzl.OpenClause("c72");
        await nzl.Talk.Locator("[aria-labelledby=positions-title]").GetByRole(
            AriaRole.Button, new() { Name = "Object", Exact = true }).ClickAsync();
        await Expect(nzl.Page.Locator(".act-answer")).ToContainTextAsync("Entered in the record at");
        await chair.OpenClause("c72");

        await chair.Talk.GetByRole(AriaRole.Button, new() { Name = "Agree", Exact = true }).ClickAsync();
        var question = chair.Talk.Locator(".question");
        await Expect(question).ToContainTextAsync("New Zealand");
        await question.GetByRole(AriaRole.Checkbox).CheckAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Agree", Exact = true }).ClickAsync();
        await Expect(chair.Page.Locator(".act-answer")).ToContainTextAsync("Entered in the record at");
        await chair.Page.Locator(".act-answer").GetByRole(
            AriaRole.Button, new() { Name = "Undo: ruling on" }).ClickAsync();
        await Expect(chair.Talk.GetByRole(AriaRole.Button, new() { Name = "Agree", Exact = true })).ToBeVisibleAsync();
    }
}
