using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The tables of a document for spreadsheets: UTF-8 with its mark, commas, every cell in quotation marks.
/// </summary>
public sealed class CsvExport : IExport
{
    public string Key => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public string Extension => "csv";

    /// <summary>Only a document that consists of tables is a table.</summary>
    public bool Suits(Folio folio) =>
        folio.Blocks.Any(block => block is Table)
            && !folio.Blocks.Any(block => block is Paragraph { Clause: not null });

    public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
    {
        var text = new StringBuilder("\uFEFF");
        var columns = default(Sequence<Column>);
        var part = Words.In(issue.Folio.Language)["TableColumn"];
        foreach (var table in issue.Folio.Blocks.OfType<Table>())
        {
            if (table.Columns != columns)
                CsvText.Line(text, table.Columns.Select(column => column.Title).Append(part));
            columns = table.Columns;
            foreach (var row in table.Rows)
                CsvText.Line(text, row.Cells.Select(TextOf).Append(table.Caption));
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancel).ConfigureAwait(false);
    }

    private static string TextOf(Cell cell) => string.Concat(cell.Runs
        .Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text));
}
