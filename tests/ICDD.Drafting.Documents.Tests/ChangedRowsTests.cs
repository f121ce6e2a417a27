namespace ICDD.Drafting.Documents.Tests;

/// <summary>Redlines of tables: either side taken gives exactly that table, and nobody is named for a number.</summary>
public class ChangedRowsTests
{
    [Fact]
    public async Task A_deleted_row_keeps_its_number_and_what_it_followed_from()
    {
        using var hall = await Changed();
        var row = Rows(hall).Single(each => each.Mark == Mark.Deleted);

        Assert.Equal(["R.1", "Draw maps.", "Surveyors", "", "Yes", "OP1", ""], Side(row, RunKind.Inserted));
        Assert.Equal("New Zealand", row.Attribution);
    }

    [Fact]
    public async Task Rejecting_gives_the_table_as_it_was_and_accepting_the_one_that_is()
    {
        using var hall = await Changed();
        var rows = Rows(hall);

        Assert.Equal(Printed(CurrentText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0])), rows
            .Where(row => row.Mark != Mark.Inserted).Select(row => Side(row, RunKind.Inserted)));
        Assert.Equal(Printed(CurrentText.Of(hall.Draft, Hall.Hash, Hall.Now)), rows
            .Where(row => row.Mark != Mark.Deleted).Select(row => Side(row, RunKind.Deleted)));
    }

    [Fact]
    public async Task A_revision_keeps_the_facts_with_which_it_was_issued()
    {
        using var hall = await Changed();
        var printed = Printed(CurrentText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0])).Last();

        Assert.Equal(["R.2", "Publish charts.", "Navies", "By 2023", "Yes", "OP1", ""], printed);
    }

    [Fact]
    public async Task Nobody_is_named_for_a_number_that_runs_through()
    {
        using var hall = await Changed();
        var row = Rows(hall).Single(each => each.Mark == Mark.Kept);

        Assert.All(row.Cells[0].Runs, run => Assert.Equal("", run.Attribution));
        Assert.Contains(row.Cells[1].Runs, run => run.Attribution == "Chile");
    }

    [Fact]
    public async Task In_a_PDF_whose_change_it_is_stands_in_a_column_of_its_own()
    {
        using var hall = await Changed();
        using var data = System.Text.Json.JsonDocument.Parse(PdfFolio.Of(Redline(hall)));
        var table = data.RootElement.GetProperty("blocks").EnumerateArray()
            .First(block => block.GetProperty("kind").GetString() == "table");

        Assert.Equal("By", table.GetProperty("columns").EnumerateArray().Last().GetProperty("title").GetString());
        Assert.Equal(["New Zealand", "Chile"], table.GetProperty("rows").EnumerateArray().Select(row =>
            row.GetProperty("cells").EnumerateArray().Last()[0].GetProperty("text").GetString()));
        Assert.DoesNotContain("\"by\"", table.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>The first row goes, the second moves up in new words and with another time frame.</summary>
    private static async Task<Hall> Changed()
    {
        var hall = await Hall.With(
            StyleProfile.Resolution,
            new ZeroClause(ClauseKind.Operative, "Decides to chart the seas"),
            Row("Draw maps", "Surveyors", ""),
            Row("Publish charts", "Navies", "By 2023"));
        await hall.Delegate("NZL", new Propose(new Deletion(new("c2"), 1), ""));
        await hall.AcceptLast("NZL");
        await hall.Delegate("CHL", new Propose(
            new Modification(new("c3"), 1, "Publish nautical charts")
            {
                Recommendation = Facts("Navies", "By 2024"),
            },
            ""));
        await hall.AcceptLast("CHL");
        await hall.Secretariat(new IssueRevision(RevisionNumbering.Renumber));
        return hall;
    }

    private static ZeroClause Row(string text, string addressee, string timeframe) =>
        new(ClauseKind.Recommendation, text) { Recommendation = Facts(addressee, timeframe) };

    private static Recommendation Facts(string addressee, string timeframe) => new()
    {
        FocusArea = 1,
        Addressee = addressee,
        Timeframe = timeframe,
        Follows = [new ClauseId("c1")],
    };

    private static Folio Redline(Hall hall) =>
        ChangedText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0], Hall.Now);

    private static List<Row> Rows(Hall hall) => [.. Redline(hall).Blocks.OfType<Table>().First().Rows];

    private static IEnumerable<IEnumerable<string>> Printed(Folio folio) =>
        folio.Blocks.OfType<Table>().First().Rows.Select(row => row.Cells.Select((cell, at) => string.Concat(
            cell.Runs.Where(run => run.Kind != RunKind.Notation).Select(run => run.Text)).Trim()));

    private static IEnumerable<string> Side(Row row, RunKind without) => row.Cells.Select(cell => string.Concat(
        cell.Runs.Where(run => run.Kind != without).Select(run => run.Text)));
}
