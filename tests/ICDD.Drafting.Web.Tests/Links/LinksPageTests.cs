using AngleSharp.Dom;
using Blazor.Diagrams.Core.Geometry;
using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests.Links;

public sealed class LinksPageTests
{
    [Fact]
    public async Task The_chair_draws_a_line_in_the_list_and_it_is_recorded_only_when_it_is_confirmed()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "chair");

        Draw(page, Hall.Chapeau);

        Assert.Contains("R.1 will follow from: 3, 2", page.Find(".planned-lines").TextContent);
        Assert.Equal([Hall.Review], Follows(sitting));

        page.Button("Record it for R.1").Click();

        page.WaitForAssertion(() => Assert.Equal([Hall.Review, Hall.Chapeau], Follows(sitting)));
        page.WaitForAssertion(() => Assert.Contains(
            "No line waits to be recorded.", page.Find(".planned-lines").TextContent));
    }

    [Fact]
    public async Task What_is_drawn_is_undone_until_it_is_confirmed()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "chair");
        var before = sitting.Draft.Version;

        Draw(page, Hall.Chapeau);
        Draw(page, Hall.PointA);
        page.Find(".undo").Click();
        Assert.Equal("R.1 follows from 2", Waiting(page).Single());
        page.Find(".planned-lines li button").Click();

        Assert.Empty(Waiting(page));
        Assert.Equal(before, sitting.Draft.Version);
    }

    [Fact]
    public async Task A_line_is_taken_away_and_what_hangs_in_the_air_then_is_said()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "chair");

        page.Find(".link-ends button").Click();
        Assert.Contains("R.1 will follow from nothing in the text", page.Find(".planned-lines").TextContent);
        page.Button("Record it for R.1").Click();

        page.WaitForAssertion(() => Assert.Empty(Follows(sitting)));
        page.WaitForAssertion(() => Assert.Contains(
            "follows from nothing in the text", page.Find("tbody").TextContent));
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("secretariat")]
    public async Task Proposals_are_joined_in_the_list_and_become_a_package(string seat)
    {
        await using var sitting = await WithTwoProposals();
        var page = Open(sitting, seat);

        page.Find("#joined-first").Change("IDN-1");
        page.Find("#joined-second").Change("AUS-1");
        page.Find("#together-title ~ .filter button").Click();
        page.FindAll(".planned-lines input")[0].Input("P1");
        page.FindAll(".planned-lines input")[1].Input("Trust for skills");
        page.Button("Link").Click();

        page.WaitForAssertion(() => Assert.Equal(
            [Hall.Proposal(Hall.Aus), Hall.Proposal(Hall.Idn)],
            Assert.Single(sitting.Draft.Packages).Proposals.OrderBy(each => each.Value)));
        page.WaitForAssertion(() => Assert.Contains("Trust for skills", page.Find(".link-packages").TextContent));
    }

    [Fact]
    public async Task The_secretariat_sees_what_follows_from_what_and_cannot_change_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");

        Assert.Empty(page.FindAll("#drawn-recommendation"));
        Assert.Empty(page.FindAll(".link-ends button"));
        Assert.Contains("the Chair records", page.Words());
    }

    [Theory]
    [InlineData("AUS")]
    [InlineData("observer")]
    public async Task Others_are_told_whose_page_it_is(string seat)
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, seat);

        Assert.Contains("This page is for others: Chair, Secretariat.", page.Words());
        Assert.Empty(page.FindAll(".link-desk"));
    }

    [Fact]
    public async Task A_refusal_is_said_where_it_was_pressed()
    {
        await using var sitting = await WithTwoProposals();
        var page = Open(sitting, "secretariat");

        page.Find("#joined-first").Change("IDN-1");
        page.Find("#joined-second").Change("AUS-1");
        page.Find("#together-title ~ .filter button").Click();
        page.Button("Link").Click();

        page.WaitForAssertion(() => Assert.Contains("Not recorded.", page.Find(".planned-lines .said").TextContent));
        Assert.Equal(["AUS/1 and IDN/1 go together"], Waiting(page));
    }

    [Fact]
    public async Task What_another_act_made_impossible_is_said_and_left_out()
    {
        await using var sitting = await WithTwoProposals();
        var page = Open(sitting, "chair");
        Draw(page, Hall.PointA);

        await sitting.Do(Hall.Japan, Hall.Delete(Hall.PointA));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));

        page.WaitForAssertion(() => Assert.Contains(
            "not possible any more", page.Find(".planned-lines li").TextContent));
        Assert.Empty(page.FindAll(".planned-lines .question"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task No_word_is_missing(string language)
    {
        await using var sitting = await WithTwoProposals();
        var page = Open(sitting, "chair", language);
        Draw(page, Hall.PointA);

        Assert.DoesNotContain("Arrange_", page.Markup);
    }

    internal static async Task<Sitting> WithTwoProposals()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Chapeau, "We will work together every year"));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, "We will review our work"));
        return sitting;
    }

    /// <summary>In a browser that has the library's script, or in one that lacks it.</summary>
    internal static IRenderedComponent<LinksPage> Open(
        Sitting sitting, string seat, string language = "en", string script = "missing")
    {
        var screen = sitting.Screen(seat, "/links", language);
        screen.JSInterop.SetupModule("./links.js").Setup<string>("state").SetResult(script);
        screen.JSInterop.Setup<Rectangle>("ZBlazorDiagrams.getBoundingClientRect", _ => true)
            .SetResult(new Rectangle(0, 0, 1200, 800));
        screen.JSInterop.SetupVoid("ZBlazorDiagrams.observe", _ => true).SetVoidResult();
        screen.JSInterop.SetupVoid("ZBlazorDiagrams.unobserve", _ => true).SetVoidResult();
        return screen.Render<LinksPage>(parameters => parameters.Add(each => each.Document, Sitting.Document));
    }

    internal static IEnumerable<string> Waiting(IRenderedComponent<LinksPage> page) =>
        page.FindAll(".planned-lines li").Select(line => line.ChildNodes.OfType<IText>().First().Text.Trim());

    internal static Sequence<ClauseId> Follows(Sitting sitting) =>
        sitting.Draft.Clauses[Hall.Advice].Recommendation!.Follows;

    private static void Draw(IRenderedComponent<LinksPage> page, ClauseId source)
    {
        page.Find("#drawn-recommendation").Change(Hall.Advice.Value);
        page.Find("#drawn-source").Change(source.Value);
        page.Find("#follows-title ~ .filter button").Click();
    }
}
