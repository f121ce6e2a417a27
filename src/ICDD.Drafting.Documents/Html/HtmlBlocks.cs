namespace ICDD.Drafting.Documents;

/// <summary>
/// Blocks as HTML. Numbers are text: what a reader hears, copies or quotes is the number of the record.
/// </summary>
internal static class HtmlBlocks
{
    public static void Write(TextWriter page, Sequence<Block> blocks)
    {
        var isInAnnex = false;
        foreach (var block in blocks)
        {
            if (block is AnnexHeading annex)
            {
                page.Write(isInAnnex ? "</section>\n" : "");
                page.Write("<section class=\"annex\">\n");
                page.Write($"<h2>{Html.Encode(annex.Number)}<br>{Html.Encode(annex.Title)}</h2>\n");
                isInAnnex = true;
                continue;
            }

            Write(page, block);
        }

        page.Write(isInAnnex ? "</section>\n" : "");
    }

    private static void Write(TextWriter page, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var level = heading.Level + 1;
                page.Write(
                    $"<h{level}{Anchor(heading.Clause)}>"
                        + $"{Number(heading.Number, heading.NumberBefore, heading.Mark)}{HtmlRuns.Of(heading.Runs)}</"
                        + $"h{level}>\n");
                break;
            case Paragraph paragraph:
                page.Write($"<p{Anchor(paragraph.Clause)} class=\"{ClassOf(paragraph)}\">");
                page.Write(
                    $"{Number(paragraph.Number, paragraph.NumberBefore, paragraph.Mark)}"
                        + $"{HtmlRuns.Of(paragraph.Runs)}</p>\n");
                break;
            case Table table:
                Write(page, table);
                break;
            case NameList names:
                page.Write("<ul>\n");
                foreach (var name in names.Items)
                    page.Write($"<li>{HtmlRuns.Of(name.Runs)}</li>\n");
                page.Write("</ul>\n");
                break;
        }
    }

    private static void Write(TextWriter page, Table table)
    {
        page.Write($"<table>\n<caption>{Html.Words(table.Caption)}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
            page.Write($"<th scope=\"col\">{Html.Encode(column.Title)}</th>");
        page.Write("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Write($"<tr{Anchor(row.Clause)}>");
            for (var at = 0; at < row.Cells.Count; at++)
                page.Write(at == 0
                    ? $"<th scope=\"row\">{HtmlRuns.Of(row.Cells[at].Runs)}</th>"
                    : $"<td>{HtmlRuns.Of(row.Cells[at].Runs)}</td>");
            page.Write("</tr>\n");
        }

        page.Write("</tbody>\n</table>\n");
    }

    private static string Anchor(ClauseId? clause) => clause is { } id ? $" id=\"clause_{Html.Encode(id.Value)}\"" : "";

    private static string Number(string number, string? before, Mark mark) =>
        before is null ? Number(number, mark) : Number(before, Mark.Deleted) + Number(number, Mark.Inserted);

    private static string Number(string number, Mark mark) => (number.Length, mark) switch
    {
        (0, _) => "",
        (_, Mark.Deleted) => $"<del><span class=\"number\">{Html.Encode(number)}</span> </del>",
        (_, Mark.Inserted) => $"<ins><span class=\"number\">{Html.Encode(number)}</span> </ins>",
        _ => $"<span class=\"number\">{Html.Encode(number)}</span> ",
    };

    private static string ClassOf(Paragraph paragraph)
    {
        var role = paragraph.Role switch
        {
            ParagraphRole.Opening => "opening",
            ParagraphRole.Preambular => "preambular",
            ParagraphRole.Operative => "operative",
            ParagraphRole.Closing => "closing",
            _ => "note",
        };
        var depth = paragraph.Depth == 0 ? "" : $" depth-{Numerals.Arabic(paragraph.Depth)}";
        return role + depth + (paragraph.Number.Length > 0 ? " numbered" : "");
    }
}
