using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class RevisionPagesTests
{
    [Fact]
    public async Task Before_negotiations_there_is_no_revision()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();

        Assert.Contains("No revision has been issued yet.", Revisions(sitting).Words());
    }

    [Fact]
    public async Task Revisions_stand_newest_first_with_date_at_the_venue_and_a_way_to_their_concordance()
    {
        await using var sitting = await Renumbered();

        var rows = Revisions(sitting).FindAll("tbody tr");

        Assert.Equal(["SC/2021/L.1/Rev.1", "SC/2021/L.1"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Contains("16 November 2021, 13:09", rows[0].TextContent);
        Assert.Equal("/small-message/revisions/1", rows[0].QuerySelector("td a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_renumbering_brings_the_table_of_old_and_new_numbers()
    {
        await using var sitting = await Renumbered();

        var page = sitting.Screen("AUS", "/revisions/1").Render<RevisionPage>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Number, 1));

        var row = Assert.Single(page.FindAll(".concordance tbody tr"));
        Assert.Equal(
            ["3 bis", "4", "inserted (JPN/1)", "We will meet again"],
            row.Children.Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_revision_that_was_never_issued_is_named_as_such()
    {
        await using var sitting = await Sitting.InNegotiation();

        var page = sitting.Screen("AUS", "/revisions/7").Render<RevisionPage>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Number, 7));

        Assert.Contains("There is no such revision.", page.Words());
    }

    [Fact]
    public async Task Any_two_texts_are_compared_word_by_word_and_only_what_changed_is_shown()
    {
        await using var sitting = await Reworded();

        var page = Compare(sitting, "?from=0&to=now");

        var clause = Assert.Single(page.FindAll(".compared-clause"));
        Assert.Equal("once a year", clause.QuerySelector("del")!.Seen());
        Assert.Equal("every two years", clause.QuerySelector("ins")!.Seen());
    }

    [Fact]
    public async Task The_whole_text_is_shown_on_demand_with_its_counts()
    {
        await using var sitting = await Reworded();

        var page = Compare(sitting, "?from=0&to=now&show=all");

        Assert.Equal(7, page.FindAll(".compared-clause").Count);
        Assert.Equal(["6", "1", "0", "0", "0"], page.FindAll(".tally dd").Select(count => count.TextContent));
    }

    [Fact]
    public async Task A_version_of_the_record_is_a_text_too()
    {
        await using var sitting = await Reworded();
        var before = sitting.Draft.Version - 1;

        var page = Compare(sitting, $"?from=v{before}&to=v{before + 1}");

        Assert.Contains($"version {before} → version {before + 1}", page.Words());
        Assert.Single(page.FindAll(".compared-clause"));
    }

    [Fact]
    public async Task A_pasted_comparison_with_the_text_now_follows_the_hall()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Compare(sitting, "?from=0&to=now");
        Assert.Contains("The two texts are the same.", page.Words());

        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));

        page.WaitForAssertion(() => Assert.Equal("a closed", page.Find(".compared-clause ins").Seen()));
    }

    [Theory]
    [InlineData("?from=9&to=now")]
    [InlineData("?from=v0&to=now")]
    [InlineData("?from=v99999999999999999999&to=now")]
    [InlineData("?from=0&to=<script>")]
    public async Task What_names_no_text_is_answered_kindly(string query)
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Contains("One of the two texts does not exist.", Compare(sitting, query).Words());
    }

    private static async Task<Sitting> Reworded()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        return sitting;
    }

    private static async Task<Sitting> Renumbered()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Add(Hall.Review, "We will meet again"));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));
        await sitting.Do(Hall.Secretariat, new IssueRevision(RevisionNumbering.Renumber));
        return sitting;
    }

    private static IRenderedComponent<RevisionsPage> Revisions(Sitting sitting) =>
        sitting.Screen("AUS", "/revisions")
            .Render<RevisionsPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static IRenderedComponent<ComparePage> Compare(Sitting sitting, string query) =>
        sitting.Screen("AUS", $"/compare{query}")
            .Render<ComparePage>(page => page.Add(each => each.Document, Sitting.Document));
}
