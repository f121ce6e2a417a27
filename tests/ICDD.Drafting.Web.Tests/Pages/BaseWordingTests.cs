using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// Half-typed words when the clause gets newer ones: neither lost nor silently moved to what nobody read.
/// </summary>
public sealed class BaseWordingTests
{
    private const string Bridge = "We will review progress every two years in a closed meeting";

    [Fact]
    public async Task Words_of_the_chair_are_sent_on_the_wording_on_which_they_were_begun()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        var page = Talk(sitting, "chair", Bridge);
        page.Find("#AUS-1").QuerySelectorAll("button").First(each => each.TextContent == "Reword").Click();
        await Type(page, "reword-AUS-1", Bridge);

        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));
        page.WaitForAssertion(() => Assert.Equal("a closed", page.Find("#AUS-1 .base-wording-older ins").Seen()));
        page.Find("#AUS-1 form.local-draft-form").Submit();
        page.WaitForAssertion(() => Assert.Contains(
            "Not recorded.", page.Find("#AUS-1 form.local-draft-form").TextContent, StringComparison.Ordinal));
        Assert.Equal(2, sitting.Draft.Clauses[Hall.Review].Wording.Number);

        page.Find("#AUS-1 .base-wording-older button").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#AUS-1 .base-wording-older")));
        page.Find("#AUS-1 form.local-draft-form").Submit();
        page.WaitForAssertion(() => Assert.Equal(
            (3, Bridge), (sitting.Draft.Clauses[Hall.Review].Wording.Number, sitting.Draft.Clauses[Hall.Review].Text)));
    }

    [Fact]
    public async Task What_is_read_from_the_floor_stays_in_its_box_and_on_its_wording()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Talk(sitting, "secretariat", Bridge);
        page.Find("details.propose select").Change("JPN");
        var box = Box(page, "floor-modify-c6");
        await Type(page, "floor-modify-c6", Bridge);

        await Reworded(sitting);
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".base-wording-older")));

        Assert.Same(box, Box(page, "floor-modify-c6"));
        page.Find("details.propose form").Submit();
        page.WaitForAssertion(() => Assert.Equal(
            new Modification(Hall.Review, 1, Bridge), sitting.Draft.Find(new ProposalId("JPN-1"))?.Change));
    }

    [Fact]
    public async Task A_box_in_which_nobody_wrote_goes_along_with_the_clause()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Talk(sitting, "secretariat", Bridge);
        page.Find("details.propose select").Change("JPN");

        await Reworded(sitting);

        page.WaitForAssertion(() => Assert.Equal(Hall.ReviewInTwo, page.Find("#floor-modify-c6-words").TextContent));
        Assert.Empty(page.FindAll(".base-wording-older"));
        page.Find("details.propose form").Submit();
        page.WaitForAssertion(() => Assert.Equal(
            new Modification(Hall.Review, 2, Bridge), sitting.Draft.Find(new ProposalId("JPN-1"))?.Change));
    }

    [Fact]
    public async Task Words_kept_from_before_come_back_on_the_wording_of_that_time()
    {
        await using var sitting = await Sitting.InNegotiation();
        await Reworded(sitting);
        var screen = sitting.Screen("secretariat", "/clauses/c6");
        screen.JSInterop.Setup<int>("localDrafts.attach", _ => true).SetResult(1);

        var page = Talk(screen, Bridge);

        page.WaitForAssertion(() => Assert.Equal(
            "every two years", page.Find("details.propose .base-wording-older ins").Seen()));
    }

    private static async Task Reworded(Sitting sitting)
    {
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
    }

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat, string typed) =>
        Talk(sitting.Screen(seat, "/clauses/c6"), typed);

    private static IRenderedComponent<DraftingRoom> Talk(BunitContext screen, string typed)
    {
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true).SetResult(TypedWords.Of(typed));
        return screen.Render<DraftingRoom>(each => each.Add(at => at.Document, Sitting.Document)
            .Add(at => at.Clause, "c6"));
    }

    private static LocalDraftText Box(IRenderedComponent<DraftingRoom> page, string form) =>
        page.FindComponents<LocalDraftText>().Single(each => each.Instance.Id == $"{form}-words").Instance;

    private static Task Type(IRenderedComponent<DraftingRoom> page, string form, string text) =>
        page.InvokeAsync(() => Box(page, form).Typed(new TypedWords(System.Text.Encoding.UTF8.GetBytes(text))));
}
