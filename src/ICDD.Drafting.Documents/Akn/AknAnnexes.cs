namespace ICDD.Drafting.Documents;

/// <summary>What stands behind the text: each annex is an attachment with a document of its own.</summary>
internal static class AknAnnexes
{
    public static void Write(AknXml xml, AknIdentity of, Sequence<Block> blocks, AknIds ids)
    {
        var at = blocks.TakeWhile(block => block is not AnnexHeading).Count();
        if (at == blocks.Count)
            return;
        using var attachments = xml.In("attachments");
        for (var number = 1; at < blocks.Count; number++)
        {
            var annex = (AnnexHeading)blocks[at];
            var content = blocks.Skip(at + 1).TakeWhile(block => block is not AnnexHeading).ToList();
            Write(
                xml,
                of with { Component = $"!annex_{Numerals.Arabic(number)}", Title = annex.Title },
                annex,
                content,
                ids);
            at += 1 + content.Count;
        }
    }

    /// <summary>A block of an annex; a row of a table keeps the name of its clause.</summary>
    public static void Write(AknXml xml, Block block, AknIds ids)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Sequence<Run> numbered = paragraph.Number.Length == 0
                    ? paragraph.Runs
                    : [Run.Plain(paragraph.Number + " "), .. paragraph.Runs];
                AknRuns.Paragraph(xml, numbered, paragraph.Role.ToString().ToLowerInvariant());
                break;
            case Heading heading:
                AknRuns.Paragraph(xml, heading.Runs, "heading");
                break;
            case AnnexHeading annex:
                xml.Say("p", annex.Title, ("class", "heading"));
                break;
            case NameList { Items.Count: > 0 } names:
                using (xml.In("ul"))
                    foreach (var name in names.Items)
                        using (xml.In("li"))
                            AknRuns.Write(xml, name.Runs);
                break;
            case Table table:
                Write(xml, table, ids);
                break;
        }
    }

    private static void Write(AknXml xml, AknIdentity identity, AnnexHeading annex, List<Block> content, AknIds ids)
    {
        using var attachment = xml.In("attachment", ("eId", $"att_{identity.Component[7..]}"));
        xml.Say("heading", annex.Number);
        using var document = xml.In("doc", ("name", "annex"), ("contains", "originalVersion"));
        using (xml.In("meta"))
            identity.Write(xml);
        using (xml.In("preface"))
        using (xml.In("p"))
            xml.Say("docTitle", annex.Title);
        using var body = xml.In("mainBody");
        if (content.Count == 0)
            xml.Empty("p");
        foreach (var block in content)
            Write(xml, block, ids);
    }

    private static void Write(AknXml xml, Table table, AknIds ids)
    {
        using var element = xml.In("table");
        if (table.Caption.Length > 0)
            xml.Say("caption", table.Caption);
        using (xml.In("tr"))
            foreach (var column in table.Columns)
                using (xml.In("th"))
                    xml.Say("p", column.Title);
        foreach (var row in table.Rows)
            using (xml.In("tr", ("eId", row.Clause is { } id ? ids.Of(id) : ""), ("wId", row.Clause?.Value ?? "")))
                foreach (var cell in row.Cells)
                    using (xml.In("td"))
                        AknRuns.Paragraph(xml, cell.Runs);
    }
}
