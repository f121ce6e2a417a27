using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>Blocks as Word paragraphs and tables.</summary>
internal sealed class DocxBlocks(DocxRuns runs, DocxBookmarks bookmarks, DocxComments comments)
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
        Table table => [new DocxTables(runs, bookmarks, comments).Of(table), DocxText.Styled("AfterTable")],
        NameList names => names.Items.Select(item => Made("NameItem", new Told(null, runs.Of(item.Runs)))),
        _ => throw new ArgumentException(block.GetType().Name, nameof(block)),
    };

    private W.Paragraph Of(Heading heading)
    {
        var change = new TrackedChange(heading.Mark, heading.Attribution, heading.At);
        var number = runs.Number(heading.Number, heading.NumberBefore, change);
        var style = heading.Level > 1 ? "Heading2" : heading.Number.Length == 0 ? "Heading1" : "NumberedHeading";
        var paragraph = Made(style, new Told(heading.Clause, number.Concat(runs.Of(heading.Runs))) { Change = change });
        if (runs.MarkOf(change) is { } mark)
            paragraph.ParagraphProperties!.Append(mark);
        return paragraph;
    }

    private W.Paragraph Of(Paragraph source)
    {
        var change = new TrackedChange(source.Mark, source.Attribution, source.At);
        var number = runs.Number(source.Number, source.NumberBefore, change);
        var paragraph = Made(
            StyleOf(source), new Told(source.Clause, number.Concat(runs.Of(source.Runs))) { Change = change });
        var properties = paragraph.ParagraphProperties!;
        if (source.Runs.Count > 0 && RightToLeft.Leads(source.Runs[0].Text))
            properties.Append(new W.BiDi());
        if (runs.MarkOf(change) is { } mark)
            properties.Append(mark);
        return paragraph;
    }

    private W.Paragraph Made(string style, Told told)
    {
        var paragraph = DocxText.Styled(style);
        bookmarks.Around(paragraph, told.Clause, comments.Around(told, runs));
        return paragraph;
    }

    private static string StyleOf(Paragraph paragraph) => (paragraph.Role, paragraph.Depth) switch
    {
        (ParagraphRole.Opening, _) => "Opening",
        (ParagraphRole.Closing, _) => "Closing",
        (ParagraphRole.Note, _) => "Note",
        (_, > 0) => $"Subparagraph{Numerals.Arabic(Math.Min(paragraph.Depth, 3))}",
        _ => paragraph.Number.Length > 0 || paragraph.NumberBefore is { Length: > 0 }
            ? "NumberedParagraph"
            : "UnnumberedParagraph",
    };
}

/// <summary>What stands in a paragraph, and of which clause it is.</summary>
internal sealed record Told(ClauseId? Clause, IEnumerable<OpenXmlElement> Content)
{
    public TrackedChange Change { get; init; } = TrackedChange.None;
}
