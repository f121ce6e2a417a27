namespace ICDD.Drafting.Documents;

/// <summary>The notes that the text cites, below it; each leads back to where it is cited.</summary>
internal static class HtmlNotes
{
    public static void Write(TextWriter page, Folio folio)
    {
        var notes = FolioNotes.Of(folio).ToList();
        if (notes.Count == 0)
            return;
        page.Write("<section role=\"doc-endnotes\">\n<ol>\n");
        foreach (var note in notes)
        {
            var number = Numerals.Arabic(note.NoteNumber);
            page.Write(
                $"<li id=\"note-{number}\">{HtmlRuns.Of(note.Note)} "
                    + $"<a href=\"#cites-{number}\" role=\"doc-backlink\">↩</a></li>\n");
        }

        page.Write("</ol>\n</section>\n");
    }
}
