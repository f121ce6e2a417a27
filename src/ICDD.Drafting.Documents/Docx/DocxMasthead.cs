using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The head of the first page: the conference and its symbol above a rule, session and distribution above another.
/// </summary>
internal static class DocxMasthead
{
    private static readonly int[] Widths = [6000, DocxTables.TextWidth - 6000];

    public static W.Table Of(Masthead head) => new(
        new W.TableProperties(
            new W.TableStyle { Val = "MastheadTable" },
            new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = Numerals.Arabic(DocxTables.TextWidth) },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed }),
        DocxTables.Grid(Widths),
        new W.TableRow(
            DocxTables.Cell(Widths[0], DocxText.Styled("MastheadConference", DocxText.Run(head.Conference))),
            DocxTables.Cell(Widths[1], DocxText.Styled("MastheadSymbol", DocxText.Run(head.Symbol)))),
        new W.TableRow(
            DocxTables.Cell(
                Widths[0],
                [.. new[] { head.Session, head.AgendaItem }
                    .Where((line, at) => at == 0 || line.Length > 0)
                    .Select(line => DocxText.Styled("MastheadLine", DocxText.Run(line)))]),
            DocxTables.Cell(
                Widths[1],
                DocxText.Styled("MastheadLine", DocxText.Run(head.Distribution)),
                DocxText.Styled("MastheadLine", DocxText.Run(head.Date)),
                DocxText.Styled("MastheadLine", DocxText.Run(head.Original)))));
}
