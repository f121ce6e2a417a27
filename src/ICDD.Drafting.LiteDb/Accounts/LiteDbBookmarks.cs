using System.Collections.Concurrent;
using LiteDB;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Bookmarks in a LiteDB file of their own beside the store: outside the record, its backup and its verification. A
/// file that cannot be read is begun anew, one that cannot be written is left; both cost nothing but where people left
/// off.
/// </summary>
public sealed class LiteDbBookmarks : IBookmarks, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly MemoryBookmarks _known = new();
    private readonly Lock _gate = new();
    private LiteDatabase? _file;

    private readonly Action<Exception> _tell;

    private LiteDbBookmarks(LiteDatabase? file, Action<Exception> tell) => (_file, _tell) = (file, tell);

    /// <summary>
    /// Asks for the open store, which keeps a second process out of the folder. A file that does not answer is left
    /// alone.
    /// </summary>
    /// <param name="journal">The open store.</param>
    /// <param name="tell">Hears what cost somebody a bookmark.</param>
    public static LiteDbBookmarks Open(LiteDbJournal journal, Action<Exception>? tell = null)
    {
        tell ??= _ => { };
        var path = journal.Bookmarks;
        var opening = Task.Run(() => Try(path, tell) ?? Anew(path, tell));
        if (opening.Wait(Longest))
            return opening.Result ?? new LiteDbBookmarks(null, tell);
        tell(Busy.NoAnswer());
        opening.ContinueWith(late => late.Result?.Dispose(), TaskScheduler.Default);
        return new LiteDbBookmarks(null, tell);
    }

    public Bookmark? Find(string person, StreamId document) => _known.Find(person, document);

    public void Put(string person, StreamId document, Bookmark bookmark)
    {
        _known.Put(person, document, bookmark);
        lock (_gate)
            Write(person, document, bookmark);
    }

    public void Dispose()
    {
        lock (_gate)
            Close();
    }

    private static LiteDbBookmarks? Anew(string path, Action<Exception> tell)
    {
        try
        {
            File.Delete(path);
            return Try(path, tell);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            tell(denied);
            return null;
        }
    }

    // LiteDB throws whatever a damaged file makes it stumble over.
    private static LiteDbBookmarks? Try(string path, Action<Exception> tell)
    {
        LiteDbBookmarks? opened = null;
        try
        {
            opened = new LiteDbBookmarks(new LiteDatabase(new ConnectionString
            {
                Filename = path,
                Connection = ConnectionType.Direct,
                Collation = new Collation("/None"),
            }), tell);
            opened.Read();
            return opened;
        }
        catch (Exception damage)
        {
            tell(damage);
            opened?.Dispose();
            return null;
        }
    }

    private void Read()
    {
        foreach (var found in Collection().FindAll())
            _known.Put(
                found["_id"]["person"].AsString,
                new StreamId(found["_id"]["document"].AsString),
                new Bookmark(found["version"].AsInt64, new DateTimeOffset(
                    found["at"].AsInt64, TimeSpan.FromMinutes(found["offset"].AsInt32))));
    }

    private void Write(string person, StreamId document, Bookmark bookmark)
    {
        try
        {
            if (_file is not null)
                Collection().Upsert(new BsonDocument
                {
                    ["_id"] = new BsonDocument { ["person"] = person, ["document"] = document.Value },
                    ["version"] = bookmark.Version,
                    ["at"] = bookmark.At.Ticks,
                    ["offset"] = (int)bookmark.At.Offset.TotalMinutes,
                });
        }
        catch (Exception failure)
        {
            _tell(failure);
            Close();
        }
    }

    private void Close()
    {
        var file = _file;
        _file = null;
        try
        {
            file?.Dispose();
        }
        catch (Exception failure)
        {
            // What was not written is lost, and may be.
            _tell(failure);
        }
    }

    private ILiteCollection<BsonDocument> Collection() => _file!.GetCollection("bookmarks");
}
