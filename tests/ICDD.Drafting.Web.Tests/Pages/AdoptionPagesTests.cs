using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

public sealed class AdoptionPagesTests
{
    private const string WithComma = Hall.ReviewText + ",";

    private static readonly Command[] Agreements = [.. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1))];

    private static async Task<Sitting> Adopted()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Chair,
            [.. Agreements, new PutTheQuestion("1st plenary meeting"), new AdoptByConsensus("1st plenary meeting")]);
        return sitting;
    }

    [Fact]
    public async Task While_the_question_is_put_a_delegation_objects_from_any_page()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Statements(sitting, "JPN", "We wait for our capital.");
        Assert.Empty(page.FindAll(".question-banner"));
        await sitting.Do(Hall.Chair, [.. Agreements, new PutTheQuestion("1st plenary meeting")]);
        page.WaitForAssertion(() => Assert.Contains(
            "adoption of Small Message", page.Find(".question-banner").TextContent));

        page.Find(".question-banner form").Submit();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".question-banner")));
        Assert.Equal("We wait for our capital.", sitting.Draft.Questions[0].Objection!.Reason);
    }

    [Fact]
    public async Task Statements_stand_in_order_and_word_for_word()
    {
        await using var sitting = await Adopted();
        await sitting.Do(
            Hall.Australia, new MakeStatement(StatementKind.Reservation, [Hall.Review], "We <b>reserve</b>."));
        var page = Statements(sitting, "JPN", "We join.\nGladly.");

        page.Find(".make-statement form").Submit();

        page.WaitForAssertion(() => Assert.Equal(
            ["We <b>reserve</b>.", "We join.\nGladly."],
            page.FindAll(".statement-text").Select(text => text.TextContent)));
        Assert.Contains("Australia: Reservation", page.Find("#statement-1-head").TextContent);
    }

    [Fact]
    public async Task A_challenged_change_goes_back_and_the_chair_certifies_the_text()
    {
        await using var sitting = await Adopted();
        await sitting.Do(
            Hall.Secretariat,
            new ChangeEditorially(Hall.Review, Hall.ReviewText, WithComma, EditorialKind.Punctuation));
        var delegation = Editorial(sitting, "JPN", "It reads otherwise.");
        Assert.Contains(",", delegation.Find(".editorial-change ins").TextContent);
        delegation.Find(".editorial-change form").Submit();
        delegation.WaitForAssertion(() => Assert.Contains("Challenged by Japan", delegation.Words()));

        await sitting.Do(Hall.Chair, new UpholdChallenge(1, "So it does."));
        var chair = Editorial(sitting, "chair");
        chair.Button("Certify the text").Click();
        chair.Find(".question input").Change(true);
        chair.FindAll(".question button").First(button => button.TextContent == "Certify the text").Click();

        chair.WaitForAssertion(() => Assert.Contains("The Chair certified on", chair.Words()));
        Assert.Equal(sitting.Draft.Editorial.Certified!.Adopted, sitting.Draft.Editorial.Certified.Issued);
    }

    [Fact]
    public async Task The_chair_sees_what_the_certification_still_waits_for()
    {
        await using var sitting = await Adopted();
        await sitting.Do(
            Hall.Secretariat,
            new ChangeEditorially(Hall.Review, Hall.ReviewText, WithComma, EditorialKind.Punctuation));

        var early = Editorial(sitting, "chair");
        Assert.Equal(
            ["/small-message/editorial#change-1"],
            early.FindAll("[aria-labelledby=certification-title] a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("Certify the text", early.Words());

        sitting.Clock.Advance(EditorialChange.Window + TimeSpan.FromMinutes(1));
        Assert.Contains("Certify the text", Editorial(sitting, "chair").Words());
        Assert.Empty(Editorial(sitting, "JPN").FindAll(".editorial-change form"));
    }

    [Fact]
    public async Task After_the_window_the_form_for_statements_is_with_the_secretariat()
    {
        await using var sitting = await Adopted();
        Assert.Empty(Statements(sitting, "secretariat").FindAll(".make-statement"));

        sitting.Clock.Advance(StatementWindow.Length + TimeSpan.FromMinutes(1));
        Assert.Empty(Statements(sitting, "JPN").FindAll(".make-statement"));
        Assert.Contains(
            "Accept a late statement", Statements(sitting, "secretariat").Find(".make-statement").TextContent);
    }

    private static IRenderedComponent<StatementsPage> Statements(Sitting sitting, string seat, string typed = "") =>
        Typing(
            sitting.Screen(seat, "/statements"),
            typed).Render<StatementsPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static IRenderedComponent<EditorialPage> Editorial(Sitting sitting, string seat, string typed = "") =>
        Typing(
            sitting.Screen(seat, "/editorial"),
            typed).Render<EditorialPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static BunitContext Typing(BunitContext screen, string typed)
    {
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true).SetResult(TypedWords.Of(typed));
        return screen;
    }
}
