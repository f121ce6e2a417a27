namespace ICDD.Drafting.Documents;

/// <summary>The comments whose words are being read; each belongs to the paragraph in which its words begin.</summary>
internal sealed class OpenComments
{
    private const int Most = 64;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);
    private readonly List<string> _pending = [];

    public void Open(string id, WordParagraph? within)
    {
        if (_open.Count < Most)
            _open.Add(id);
        if (within is not null)
            Name(id, within);
        else if (_pending.Count < Most)
            _pending.Add(id);
    }

    public void Close(string id)
    {
        if (_open.Remove(id))
            _closed.Add(id);
    }

    /// <summary>One whose end is missing reaches nowhere.</summary>
    public void Finish(IEnumerable<WordParagraph> paragraphs)
    {
        if (_open.Count > 0)
            foreach (var paragraph in paragraphs)
                paragraph.Through.RemoveAll(id => !_closed.Contains(id));
    }

    public void Name(string id, WordParagraph paragraph)
    {
        if (id.Length > 0 && _seen.Add(id))
            paragraph.Comments.Add(id);
    }

    /// <summary>What began between two paragraphs belongs to the one that follows.</summary>
    public void Mark(WordParagraph paragraph)
    {
        foreach (var id in _pending)
            Name(id, paragraph);
        paragraph.Through.AddRange(_open.Where(id => !_pending.Contains(id)));
        _pending.Clear();
    }
}
