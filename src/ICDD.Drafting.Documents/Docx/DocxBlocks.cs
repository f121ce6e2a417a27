using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>Blocks as Word paragraphs and tables.</summary>
internal sealed class DocxBlocks(DocxRuns runs, DocxBookmarks bookmarks)
{
    public IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Heading heading => [Of(heading)],
        Paragraph paragraph => [Of(paragraph)],
        AnnexHeading annex =>
        [
            DocxText.Styled("AnnexNumber", DocxText.Run(annex.Number)),
            DocxText.Styled("AnnexTitle", DocxText.Run(annex.Title)),
        ],
        Table table => [new DocxTables(runs, bookmarks).Of(table), DocxText.Styled("AfterTable")],
        NameList names => names.Items.Select(item => Made("NameItem", null, runs.Of(item.Runs))),
        _ => throw new ArgumentException(block.GetType().Name, nameof(block)),
    };

    private W.Paragraph Of(Heading heading)
    {
        var number = heading.Number.Length == 0
            ? []
            : Enumerable.Repeat(runs.Number(heading.Number, heading.Mark, heading.Attribution), 1);
        var style = heading.Level > 1 ? "Heading2" : heading.Number.Length == 0 ? "Heading1" : "NumberedHeading";
        var paragraph = Made(style, heading.Clause, number.Concat(runs.Of(heading.Runs)));
        if (runs.MarkOf(heading.Mark, heading.Attribution) is { } mark)
            paragraph.ParagraphProperties!.Append(mark);
        return paragraph;
    }

    private W.Paragraph Of(Paragraph source)
    {
        var number = source.Number.Length == 0
            ? []
            : Enumerable.Repeat(runs.Number(source.Number, source.Mark, source.Attribution), 1);
        var paragraph = Made(StyleOf(source), source.Clause, number.Concat(runs.Of(source.Runs)));
        var properties = paragraph.ParagraphProperties!;
        if (source.Runs.Count > 0 && RightToLeft.Leads(source.Runs[0].Text))
            properties.Append(new W.BiDi());
        if (runs.MarkOf(source.Mark, source.Attribution) is { } mark)
            properties.Append(mark);
        return paragraph;
    }

    private W.Paragraph Made(string style, ClauseId? clause, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = DocxText.Styled(style);
        bookmarks.Around(paragraph, clause, content);
        return paragraph;
    }

    private static string StyleOf(Paragraph paragraph) => (paragraph.Role, paragraph.Depth) switch
    {
        (ParagraphRole.Opening, _) => "Opening",
        (ParagraphRole.Closing, _) => "Closing",
        (ParagraphRole.Note, _) => "Note",
        (_, > 0) => $"Subparagraph{Numerals.Arabic(Math.Min(paragraph.Depth, 3))}",
        _ => paragraph.Number.Length > 0 ? "NumberedParagraph" : "UnnumberedParagraph",
    };
}
