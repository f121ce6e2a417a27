using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A clause's identity in a Word file: a bookmark <c>clause_c12</c> around its words. It survives Word and LibreOffice,
/// so a text that comes back is matched by it and never by position.
/// </summary>
internal sealed class DocxBookmarks
{
    public const string Prefix = "clause_";

    private int _bookmarks;

    public void Around(OpenXmlElement paragraph, ClauseId? clause, IEnumerable<OpenXmlElement> content)
    {
        if (clause is not { } named)
        {
            paragraph.Append(content);
            return;
        }

        var id = Numerals.Arabic(_bookmarks++);
        paragraph.AppendChild(new W.BookmarkStart { Id = id, Name = Prefix + named.Value });
        paragraph.Append(content);
        paragraph.AppendChild(new W.BookmarkEnd { Id = id });
    }
}
