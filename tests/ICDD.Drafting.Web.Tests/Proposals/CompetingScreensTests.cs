using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Rivals are named on the card, at the chair's desk and in the hall, before anybody ruled.</summary>
public sealed class CompetingScreensTests
{
    private const string Said = "competes with JPN/1: the words “once a year”";

    [Fact]
    public async Task A_card_names_the_rival_and_the_words_instead_of_calling_both_clean()
    {
        await using var sitting = await Rivals();

        var card = Talk(sitting, "observer").Find("#AUS-1");

        Assert.Equal(Said, card.QuerySelector(".chip.competes")!.TextContent);
        Assert.DoesNotContain("applies to the present text", card.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "applies to the present text",
            Talk(sitting, "observer").Find("#IDN-1").TextContent,
            StringComparison.Ordinal);
        Assert.DoesNotContain("clean", Talk(sitting, "observer").Find("#IDN-1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_do_the_chairs_desk_and_the_hall()
    {
        await using var sitting = await Rivals();

        Assert.Contains(Said, sitting.Screen("chair", "/chair?clause=c6").Render<ChairDesk>(
            page => page.Add(each => each.Document, Sitting.Document)).Words(), StringComparison.Ordinal);
        sitting.Projectors.Of(sitting.Room).Show(Hall.Chair, new Projected(Hall.Review, ProjectedAs.Redline));
        var wall = sitting.Screen(
            "observer",
            "/projection").Render<ProjectionPage>(page => page.Add(each => each.Document, Sitting.Document));
        wall.WaitForAssertion(() => Assert.Contains(Said, wall.Words(), StringComparison.Ordinal));
    }

    private static async Task<Sitting> Rivals()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("once", "twice")));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("will", "shall")));
        return sitting;
    }

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/clauses/c6").Render<DraftingRoom>(page => page
            .Add(each => each.Document, Sitting.Document).Add(each => each.Clause, "c6"));
}
