using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Tables: the header row repeats on each page, no row breaks across pages, the first column heads its row.
/// </summary>
internal sealed class DocxTables(DocxRuns runs, DocxBookmarks bookmarks, DocxComments comments)
{
    /// <summary>The width of the text in twentieths of a point.</summary>
    public const int TextWidth = 9070;

    public W.Table Of(Table table)
    {
        var widths = table.Columns.Select(column => TextWidth * column.Width / 100).ToList();
        var made = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = "RecommendationTable" },
                new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = Numerals.Arabic(TextWidth) },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "06A0", FirstRow = true, FirstColumn = true, NoVerticalBand = true },
                new W.TableCaption { Val = table.Caption }),
            Grid(widths));
        made.AppendChild(HeaderRow(table, widths));
        made.Append(table.Rows.Select(row => RowOf(row, widths)));
        return made;
    }

    public static W.TableGrid Grid(IEnumerable<int> widths) =>
        new(widths.Select(width => new W.GridColumn { Width = Numerals.Arabic(width) }));

    public static W.TableCell Cell(int width, params OpenXmlElement[] paragraphs)
    {
        var cell = new W.TableCell(new W.TableCellProperties(
            new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = Numerals.Arabic(width) }));
        cell.Append(paragraphs);
        return cell;
    }

    private static W.TableRow HeaderRow(Table table, List<int> widths)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        row.Append(table.Columns.Select((column, at) =>
            Cell(widths[at], DocxText.Styled("TableHeading", DocxText.Run(column.Title)))));
        return row;
    }

    private W.TableRow RowOf(Row source, List<int> widths)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        var change = TrackedChange.Of(source);
        if (runs.ChangeOf(change) is { } mark)
            properties.AppendChild(mark);
        var row = new W.TableRow(properties);
        for (var at = 0; at < source.Cells.Count; at++)
        {
            var paragraph = DocxText.Styled("TableText");
            var told = new Told(at == 0 ? source.Clause : null, runs.Of(source.Cells[at].Runs)) { Change = change };
            bookmarks.Around(paragraph, told.Clause, comments.Around(told, runs));
            row.AppendChild(Cell(widths[at], paragraph));
        }

        return row;
    }
}
