using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>Bookmarks that live as long as the process: for demonstrations and tests.</summary>
public sealed class MemoryBookmarks : IBookmarks
{
    private readonly ConcurrentDictionary<(string Person, StreamId Document), Bookmark> _bookmarks = new();

    public Bookmark? Find(string person, StreamId document) => _bookmarks.GetValueOrDefault((person, document));

    public void Put(string person, StreamId document, Bookmark bookmark) => _bookmarks[(person, document)] = bookmark;
}
