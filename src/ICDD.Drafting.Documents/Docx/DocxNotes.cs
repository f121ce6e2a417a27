using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>Notes at the foot of the page: their signs stand in the text, their words in a part of their own.</summary>
internal static class DocxNotes
{
    /// <summary>Changes in notes have ids above those in the text.</summary>
    private const int FirstRevision = 1_000_000;

    public static bool Has(Folio folio) => FolioNotes.Of(folio).Any();

    /// <summary>The sign in the text.</summary>
    public static W.Run Reference(Run note) => new(
        Raised(), new W.FootnoteReference { Id = note.NoteNumber });

    public static W.Footnotes Of(Folio folio)
    {
        var runs = new DocxRuns(folio.Dated, new DocxComments(folio with { Remarks = [] }))
        {
            Revisions = FirstRevision,
        };
        var notes = new W.Footnotes(
            Rule(W.FootnoteEndnoteValues.Separator, -1, new W.SeparatorMark()),
            Rule(W.FootnoteEndnoteValues.ContinuationSeparator, 0, new W.ContinuationSeparatorMark()));
        notes.Append(FolioNotes.Of(folio).Select(note => new W.Footnote(Small(new W.Paragraph(
            [
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Note" }),
                new W.Run(Raised(), new W.FootnoteReferenceMark()),
                DocxText.Run(" "),
                .. runs.Of(note.Note),
            ])))
        {
            Id = note.NoteNumber,
        }));
        return notes;
    }

    private static W.Paragraph Small(W.Paragraph paragraph)
    {
        foreach (var run in paragraph.Descendants<W.Run>())
            (run.RunProperties ??= new W.RunProperties()).FontSize = new W.FontSize { Val = "18" };
        return paragraph;
    }

    private static W.RunProperties Raised() =>
        new(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript });

    private static W.Footnote Rule(W.FootnoteEndnoteValues kind, int id, OpenXmlElement mark) =>
        new(new W.Paragraph(new W.Run(mark))) { Type = kind, Id = id };
}
