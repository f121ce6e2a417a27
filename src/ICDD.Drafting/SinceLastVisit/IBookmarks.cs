namespace ICDD.Drafting;

/// <summary>
/// Where each person left off reading each document. A bookmark is its person's own: it stands in no record, export or
/// backup, is shown to nobody else, and moves only when its person says so. Losing one is harmless: the person is shown
/// more than is new.
/// </summary>
public interface IBookmarks
{
    /// <summary>Never waits for the disk; null where the person has none in this document.</summary>
    /// <param name="person">The id of an account; never shown, only compared.</param>
    Bookmark? Find(string person, StreamId document);

    /// <summary>
    /// Replaces the person's bookmark in the document. It may be lost again, and never throws for that.
    /// </summary>
    void Put(string person, StreamId document, Bookmark bookmark);
}
