using System.Text.Json.Nodes;

namespace ICDD.Drafting.Documents;

/// <summary>Blocks as the template's data.</summary>
internal sealed class PdfBlocks(string language)
{
    /// <summary>A row of so many letters in one cell may go on overleaf; a shorter one is kept together.</summary>
    private const int LongCell = 700;

    /// <summary>In the hundredths in which the widths of the other columns are given.</summary>
    private const int AuthorWidth = 14;

    private readonly PdfRuns _runs = new(language);

    public JsonArray Of(Sequence<Block> blocks)
    {
        var all = new JsonArray();
        var isUnderHeading = false;
        for (var at = 0; at < blocks.Count; at++)
        {
            isUnderHeading |= blocks[at] is AnnexHeading or Heading { Level: 1 };
            all.Add((JsonNode)Of(blocks[at], at + 1 < blocks.Count ? blocks[at + 1] : null, isUnderHeading));
        }

        return all;
    }

    private JsonObject Of(Block block, Block? next, bool isUnderHeading) => block switch
    {
        Heading heading => new JsonObject
        {
            ["kind"] = "heading",
            // No level is left out: who cannot see the page finds the way by them.
            ["level"] = heading.Level == 1 || !isUnderHeading ? 2 : 3,
            ["number"] = _runs.Number(heading.Number, heading.NumberBefore, heading.Mark),
            ["runs"] = _runs.Of(heading.Runs),
        },
        Paragraph paragraph => new JsonObject
        {
            ["kind"] = "paragraph",
            ["role"] = paragraph.Role switch
            {
                ParagraphRole.Closing => "closing",
                ParagraphRole.Note => "note",
                _ => "text",
            },
            ["depth"] = paragraph.Depth,
            ["rtl"] = paragraph.Runs.Count > 0 && RightToLeft.Leads(paragraph.Runs[0].Text),
            ["leads"] = next is Paragraph { Role: not ParagraphRole.Closing } below && below.Depth > paragraph.Depth,
            ["number"] = _runs.Number(paragraph.Number, paragraph.NumberBefore, paragraph.Mark),
            ["runs"] = _runs.Of(paragraph.Runs),
        },
        AnnexHeading annex => new JsonObject { ["kind"] = "annex", ["number"] = annex.Number, ["title"] = annex.Title },
        Table table => Of(table),
        NameList names =>
            new JsonObject { ["kind"] = "names", ["items"] = Array(names.Items, item => _runs.Of(item.Runs)) },
        _ => throw new ArgumentException(block.GetType().Name, nameof(block)),
    };

    /// <summary>For whom a row was changed stands in a column of its own, where it does not push words apart.</summary>
    private JsonObject Of(Table table)
    {
        var isChanged = table.Rows.Any(row => AuthorsOf(row).Any());
        var columns = isChanged
            ? table.Columns.Append(new Column(Words.In(language)["ByColumn"], AuthorWidth)).ToSequence()
            : table.Columns;
        return new JsonObject
        {
            ["kind"] = "table",
            ["columns"] = Array(columns, column =>
                new JsonObject { ["title"] = column.Title, ["width"] = column.Width }),
            ["rows"] = Array(table.Rows, row => new JsonObject
            {
                ["long"] = row.Cells.Any(cell => cell.Runs.Sum(run => run.Text.Length) > LongCell),
                ["cells"] = Array(
                    isChanged ? row.Cells.Append(Cell.Of(string.Join(", ", AuthorsOf(row)))).ToSequence() : row.Cells,
                    cell => _runs.Unattributed(cell.Runs)),
            }),
        };
    }

    private static IEnumerable<string> AuthorsOf(Row row) => row.Cells.SelectMany(cell => cell.Runs)
        .Where(run => run.Kind is RunKind.Inserted or RunKind.Deleted && run.Attribution.Length > 0)
        .Select(run => run.Attribution)
        .Distinct();

    private static JsonArray Array<T>(Sequence<T> items, Func<T, JsonNode> of) => new([.. items.Select(of)]);
}
