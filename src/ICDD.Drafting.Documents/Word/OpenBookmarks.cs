namespace ICDD.Drafting.Documents;

/// <summary>Our bookmarks that are open where the reader stands, and those that wait for the next paragraph.</summary>
internal sealed class OpenBookmarks
{
    private const int Most = 64;

    private readonly Dictionary<string, string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);

    /// <summary>A bookmark that begins between two paragraphs belongs to the one that follows.</summary>
    public void Open(string id, string name, WordParagraph? within)
    {
        if (!name.StartsWith(DocxBookmarks.Prefix, StringComparison.Ordinal) || _open.Count >= Most)
            return;
        _open[id] = name;
        if (within is not null)
            within.Bookmarks.Add(name);
        else
            _pending.Add(name);
    }

    public void Close(string id) => _open.Remove(id);

    public void Mark(WordParagraph paragraph)
    {
        paragraph.Bookmarks.UnionWith(_open.Values);
        paragraph.Bookmarks.UnionWith(_pending);
        _pending.Clear();
    }
}
