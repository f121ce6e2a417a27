using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class QuestionPagesTests
{
    [Fact]
    public async Task The_chair_names_and_answers_an_objection_and_all_read_it_with_the_question()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Signal(Hall.Review, PositionSignal.Object));
        await sitting.Do(Hall.Chair, [.. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);
        var desk = Desk(sitting);
        Assert.Contains("Objections on record: 1", desk.Words());

        desk.Find(".standing-objections input").Input("Japan lets the text pass.");
        desk.Find("#meeting").Input("1st plenary meeting");
        desk.Button("Put the question").Click();
        desk.Find(".question input[type=checkbox]").Change(true);
        desk.FindAll(".question button.primary").First(button => !button.HasAttribute("disabled")).Click();

        desk.WaitForAssertion(() => Assert.Equal(
            "Japan lets the text pass.", sitting.Draft.Questions.Single().Answers.Single().Answer));
        desk.WaitForAssertion(() => Assert.Contains(
            "Objection of Japan on 3, answered by the Chair:", desk.Find(".question-banner").TextContent));
    }

    [Fact]
    public async Task A_recommendation_that_follows_from_a_deleted_paragraph_is_named_and_linked_anew()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Delete(Hall.Review));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        var desk = Desk(sitting, "?clause=c7");
        Assert.Contains("R.1 follows from a paragraph that is no longer in the text", desk.Words());

        desk.FindAll("details.propose fieldset input")[0].Change(true);
        desk.Button("It follows from these").Click();

        desk.WaitForAssertion(() => Assert.DoesNotContain("no longer in the text", desk.Words()));
    }

    [Fact]
    public async Task The_numbers_at_the_adoption_have_a_concordance_too()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Delete(Hall.Preamble));
        await sitting.Do(Hall.Chair, [Hall.Accept(Hall.Aus),
            .. Hall.ToBeAgreed.Except([Hall.Preamble]).Select(clause => new AgreeClause(clause, 1)),
            new PutTheQuestion("plenary"), new AdoptByConsensus("plenary")]);

        var page = sitting.Screen("JPN", "/revisions")
            .Render<RevisionsPage>(each => each.Add(page => page.Document, Sitting.Document));

        Assert.Contains("Numbers at the adoption as SC/2021/1", page.Words());
        Assert.Contains("3", page.Find("table.concordance").TextContent);
    }

    private static IRenderedComponent<ChairDesk> Desk(Sitting sitting, string query = "")
    {
        var screen = sitting.Screen("chair", $"/chair{query}");
        return screen.Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));
    }
}
