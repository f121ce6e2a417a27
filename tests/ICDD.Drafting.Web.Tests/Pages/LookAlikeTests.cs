using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class LookAlikeTests
{
    private const string Mixed = "We will r\u0435view progress once a year in an open meeting";

    [Fact]
    public async Task Look_alike_letters_in_a_proposal_or_a_comment_are_shown_to_whoever_decides()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Australia, Hall.Modify(Hall.Review, Mixed), new CommentOnClause(Hall.Review, "\u0410nnually, please"));
        var desk = sitting.Screen("chair", "/chair")
            .Render<ChairDesk>(each => each.Add(at => at.Document, Sitting.Document));
        var talk = sitting.Screen("JPN", "/clauses/c6", "id").Render<DraftingRoom>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"));

        Assert.Equal("r\u0435view", desk.Find("#AUS-1 .look-alikes bdi").TextContent.Trim());
        Assert.Equal("\u0435", desk.Find("#AUS-1 .look-alikes mark").TextContent);
        Assert.Contains("Mohon dicermati", talk.Find(".comment .look-alikes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_words_that_the_clause_had_before()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Mixed));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        await sitting.Do(
            Hall.Japan, Hall.Modify(Hall.Review, Mixed.Replace("open", "closed", StringComparison.Ordinal), 2));
        var talk = sitting.Screen("AUS", "/clauses/c6").Render<DraftingRoom>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"));

        Assert.Empty(talk.FindAll("#JPN-1 .look-alikes"));
    }
}
