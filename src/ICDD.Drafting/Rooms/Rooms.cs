using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>Opens rooms once, finds them, lists them.</summary>
public sealed class Rooms(IJournal journal, TimeProvider time, ISnapshots? snapshots = null)
    : IDisposable, IAsyncDisposable
{
    private readonly ConcurrentDictionary<StreamId, Lazy<Task<Room>>> _open = new();

    /// <summary>The room of a document, opened if need be; a document that nobody convened has an empty draft.</summary>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry.</exception>
    public async Task<Room> Open(StreamId stream)
    {
        var opening = _open.GetOrAdd(
            stream, id => new Lazy<Task<Room>>(() => Room.Open(id, journal, time, snapshots)));
        try
        {
            return await opening.Value.ConfigureAwait(false);
        }
        catch (JournalException)
        {
            _open.TryRemove(KeyValuePair.Create(stream, opening));
            throw;
        }
    }

    /// <summary>The room of a document that exists; null otherwise, so that guessing names opens nothing.</summary>
    public async Task<Room?> Find(StreamId stream)
    {
        if (_open.ContainsKey(stream))
            return await Open(stream).ConfigureAwait(false);
        var streams = await journal.Streams().ConfigureAwait(false);
        return streams.Contains(stream) ? await Open(stream).ConfigureAwait(false) : null;
    }

    public async Task<IReadOnlyList<Room>> All()
    {
        var rooms = new List<Room>();
        foreach (var stream in await journal.Streams().ConfigureAwait(false))
            rooms.Add(await Open(stream).ConfigureAwait(false));
        return rooms;
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, opening) in _open)
            if (opening is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
                await opening.Value.Result.DisposeAsync().ConfigureAwait(false);
    }
}
