namespace ICDD.Drafting.Documents;

/// <summary>A folio as Markdown, block after block.</summary>
internal static class MarkdownText
{
    public static void Write(TextWriter text, Folio whole)
    {
        var folio = FolioNotes.In(whole);
        Head(text, folio);
        var before = default(Block);
        foreach (var block in folio.Blocks)
        {
            // Items of one list stand together; everything else stands apart.
            if (!(IsItem(block) && before is Paragraph))
                text.Write('\n');
            Add(text, block);
            before = block;
        }

        foreach (var note in FolioNotes.Of(folio))
            text.Write($"\n[^{Numerals.Arabic(note.NoteNumber)}]: {MarkdownRuns.Of(note.Note)}\n");
        text.Write($"\n---\n\n{MarkdownEscape.Of(folio.Record.Text)}\n");
    }

    private static bool IsItem(Block block) => block is Paragraph { Depth: > 0 };

    private static void Head(TextWriter text, Folio folio)
    {
        var head = folio.Masthead;
        string[] lines =
        [
            $"**{MarkdownEscape.Of(head.Conference)}**", MarkdownEscape.Of(head.Session),
            $"**{MarkdownEscape.Of(head.Symbol)}**", MarkdownEscape.Of(head.Distribution), MarkdownEscape.Of(head.Date),
            MarkdownEscape.Of(head.Original), MarkdownEscape.Of(head.AgendaItem),
        ];
        text.Write($"{string.Join("\\\n", lines.Where(line => line.Length > 0))}\n");
        if (head.Label.Length > 0)
            text.Write($"\n> {MarkdownEscape.Of(head.Label)}\n");
        text.Write($"\n# {MarkdownEscape.Of(folio.Title)}\n\n*{MarkdownEscape.Of(head.Status)}*\n");
    }

    private static void Add(TextWriter text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var sign = new string('#', heading.Level + 1);
                text.Write($"{sign} {MarkdownRuns.Numbered(heading.Number, heading.NumberBefore, heading.Runs)}\n");
                break;
            case Paragraph { Depth: 0 } paragraph:
                text.Write($"{MarkdownRuns.Numbered(paragraph.Number, paragraph.NumberBefore, paragraph.Runs)}\n");
                break;
            case Paragraph item:
                var indent = new string(' ', 2 * (item.Depth - 1));
                text.Write($"{indent}- {MarkdownRuns.Numbered(item.Number, item.NumberBefore, item.Runs)}\n");
                break;
            case AnnexHeading annex:
                text.Write($"## {MarkdownEscape.Of(annex.Number)}: {MarkdownEscape.Of(annex.Title)}\n");
                break;
            case NameList names:
                foreach (var name in names.Items)
                    text.Write($"- {MarkdownRuns.Of(name.Runs)}\n");
                break;
            case Table table:
                Add(text, table);
                break;
        }
    }

    private static void Add(TextWriter text, Table table)
    {
        text.Write($"| {string.Join(" | ", table.Columns.Select(column => MarkdownEscape.Of(column.Title)))} |\n");
        text.Write($"|{string.Concat(table.Columns.Select(_ => " --- |"))}\n");
        foreach (var row in table.Rows)
            text.Write($"| {string.Join(" | ", row.Cells.Select(cell => MarkdownRuns.Of(cell.Runs)))} |\n");
    }
}
