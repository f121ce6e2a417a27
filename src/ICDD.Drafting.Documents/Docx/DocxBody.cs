using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>The main part, written block after block: only one block is in memory at a time.</summary>
internal static class DocxBody
{
    public static void Write(OpenXmlWriter writer, Folio folio, DocxComments comments)
    {
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new W.Body());
        foreach (var element in Head(folio).Concat(Text(folio, comments)))
            writer.WriteElement(element);
        writer.WriteElement(DocxText.Styled("RecordMark", DocxText.Run(folio.Record.Text)));
        writer.WriteElement(DocxMargins.Section(folio));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> Head(Folio folio) =>
    [
        DocxMasthead.Of(folio.Masthead),
        Unnumbered(folio, DocxText.Styled("Title", DocxText.Run(folio.Title))),
        Unnumbered(folio, DocxText.Styled("Subtitle", DocxText.Run(folio.Masthead.Status))),
    ];

    /// <summary>Lines are counted from the first of the text, as in the PDF.</summary>
    private static W.Paragraph Unnumbered(Folio folio, W.Paragraph paragraph)
    {
        if (folio.HasLineNumbers)
            paragraph.ParagraphProperties!.SuppressLineNumbers = new W.SuppressLineNumbers();
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Text(Folio folio, DocxComments comments)
    {
        var blocks = new DocxBlocks(new DocxRuns(folio.Dated, comments), new DocxBookmarks(), comments);
        return folio.Blocks.SelectMany(blocks.Of);
    }
}
