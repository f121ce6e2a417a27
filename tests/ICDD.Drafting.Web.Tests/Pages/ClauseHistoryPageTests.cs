using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class ClauseHistoryPageTests
{
    [Fact]
    public async Task The_story_of_a_clause_is_told_newest_first()
    {
        await using var sitting = await Story();

        var heads = Open(sitting).FindAll(".moment-head b").Select(head => head.TextContent);

        Assert.Equal(
            [
                "Agreed, on wording 2", "Wording 2", "AUS/1: Accepted", "AUS/1 tabled: new words",
                "SC/2021/L.1 issued, shows wording 1", "Wording 1",
            ],
            heads);
    }

    [Fact]
    public async Task The_first_wording_and_the_newest_are_compared_unless_others_are_named()
    {
        await using var sitting = await Story();

        Assert.Equal("every two years", Open(sitting).Find("#wordings-title ~ .compared-words ins").Seen());
        Assert.Equal("once a year", Open(sitting, "?from=2&to=1").Find("#wordings-title ~ .compared-words ins").Seen());
    }

    [Theory]
    [InlineData("w2", "/small-message/clauses/c6/history?from=1&to=2")]
    [InlineData("AUS-1-v1", "/small-message/clauses/c6#AUS-1")]
    public async Task A_point_of_the_graph_leads_to_what_it_stands_for(string point, string address)
    {
        await using var sitting = await Story();
        var page = Open(sitting);

        Assert.Equal(address, page.Find($".stage a[data-key={point}]").GetAttribute("href"));
        Assert.Equal(address, page.Find($"tr[data-key={point}] a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_wording_that_never_was_is_named_as_such()
    {
        await using var sitting = await Story();

        Assert.Contains("The paragraph has no such wording.", Open(sitting, "?from=1&to=9").Words());
    }

    [Fact]
    public async Task A_clause_that_nobody_knows_has_no_story()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Contains("This paragraph is not in the text.", Open(sitting, clause: "c99").Words());
    }

    private static async Task<Sitting> Story()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus), new AgreeClause(Hall.Review, 2));
        return sitting;
    }

    private static IRenderedComponent<ClauseHistoryPage> Open(
        Sitting sitting, string query = "", string clause = "c6") => sitting
        .Screen("JPN", $"/clauses/{clause}/history{query}")
        .Render<ClauseHistoryPage>(page => page.Add(each => each.Document, Sitting.Document)
            .Add(each => each.Clause, clause));
}
