namespace ICDD.Drafting.Postgres;

/// <summary>
/// Where people left off reading, known in memory on every node and written behind. One that cannot be written costs
/// its person nothing but that.
/// </summary>
public sealed class PostgresBookmarks : IBookmarks, IAsyncDisposable
{
    private readonly MemoryBookmarks _known = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly PostgresStore _store;
    private readonly Action<Exception> _tell;
    private readonly IDisposable _watch;
    private Task _written = Task.CompletedTask;
    private long _number;

    private PostgresBookmarks(PostgresStore store, Action<Exception> tell)
    {
        (_store, _tell) = (store, tell);
        _watch = store.Notices.Watch(Changes.Bookmarks, number => _ = Follow(number));
    }

    /// <param name="store">The open database.</param>
    /// <param name="tell">Hears what cost somebody a bookmark.</param>
    public static async Task<PostgresBookmarks> Open(PostgresStore store, Action<Exception>? tell = null)
    {
        var bookmarks = new PostgresBookmarks(store, tell ?? (_ => { }));
        await bookmarks.Follow(long.MaxValue).ConfigureAwait(false);
        return bookmarks;
    }

    public Bookmark? Find(string person, StreamId document) => _known.Find(person, document);

    public void Put(string person, StreamId document, Bookmark bookmark)
    {
        _known.Put(person, document, bookmark);
        lock (_known)
            _written = _written.ContinueWith(
                _ => Write(person, document, bookmark), TaskScheduler.Default).Unwrap();
    }

    /// <summary>Ends when everything that was put is written, or could not be.</summary>
    public async ValueTask DisposeAsync()
    {
        _watch.Dispose();
        await _written.ConfigureAwait(false);
        _gate.Dispose();
    }

    private async Task Write(string person, StreamId document, Bookmark bookmark)
    {
        try
        {
            var number = 0L;
            await _store.Act(async connection =>
            {
                number = await Changes.Next(connection, Changes.Bookmarks).ConfigureAwait(false);
                await connection.Run(
                    """
                    INSERT INTO bookmarks VALUES ($1, $2, $3, $4, $5, $6)
                    ON CONFLICT (person, document) DO UPDATE SET version = excluded.version, ticks = excluded.ticks,
                        offset_minutes = excluded.offset_minutes, number = excluded.number
                    """,
                    person,
                    document.Value,
                    bookmark.Version,
                    bookmark.At.Ticks,
                    (int)bookmark.At.Offset.TotalMinutes,
                    number).ConfigureAwait(false);
            }).ConfigureAwait(false);
            _store.Telling.Tell(Changes.Bookmarks, number);
        }
        catch (JournalException failure)
        {
            _tell(failure);
        }
    }

    private async Task Follow(long number)
    {
        if (number <= Volatile.Read(ref _number))
            return;
        try
        {
            await _gate.WaitAsync().ConfigureAwait(false);
            try
            {
                await ReadOn().ConfigureAwait(false);
            }
            finally
            {
                _gate.Release();
            }
        }
        catch (Exception failure) when (failure is JournalException or ObjectDisposedException)
        {
            _tell(failure);
        }
    }

    private async Task ReadOn()
    {
        foreach (var (person, document, bookmark, number) in await _store.Read(
            """
            SELECT person, document, version, ticks, offset_minutes, number FROM bookmarks
            WHERE number > $1 ORDER BY number
            """,
            [_number],
            row => (
                row.GetString(0),
                new StreamId(row.GetString(1)),
                new Bookmark(row.GetInt64(2), new DateTimeOffset(
                    row.GetInt64(3), TimeSpan.FromMinutes(row.GetInt32(4)))),
                row.GetInt64(5))).ConfigureAwait(false))
        {
            _known.Put(person, document, bookmark);
            Volatile.Write(ref _number, number);
        }
    }
}
