using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>Opens rooms once, finds them, lists them.</summary>
public sealed class Rooms(IJournal journal, TimeProvider time, ISnapshots? snapshots = null)
    : IDisposable, IAsyncDisposable
{
    private readonly ConcurrentDictionary<StreamId, Lazy<Task<Room>>> _open = new();
    private readonly ConcurrentDictionary<StreamId, Exception> _faults = new();

    /// <summary>The documents that could not be opened when they were last asked for, and why.</summary>
    public IReadOnlyDictionary<StreamId, Exception> Faults => _faults;

    /// <summary>The room of a document, opened if need be; a document that nobody convened has an empty draft.</summary>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry.</exception>
    public async Task<Room> Open(StreamId stream)
    {
        var opening = _open.GetOrAdd(
            stream, id => new Lazy<Task<Room>>(() => Room.Open(id, journal, time, snapshots)));
        try
        {
            var room = await opening.Value.ConfigureAwait(false);
            _faults.TryRemove(stream, out _);
            return room;
        }
        catch (Exception fault)
        {
            _faults[stream] = fault;
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

    /// <summary>All that can be opened; the others are named by their <see cref="Faults"/>.</summary>
    public async Task<IReadOnlyList<Room>> All()
    {
        var rooms = new List<Room>();
        foreach (var stream in await journal.Streams().ConfigureAwait(false))
            if (await TryOpen(stream).ConfigureAwait(false) is { } room)
                rooms.Add(room);
        return rooms;
    }

    private async Task<Room?> TryOpen(StreamId stream)
    {
        try
        {
            return await Open(stream).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // It is among the faults.
            return null;
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, opening) in _open)
            if (opening is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
                await opening.Value.Result.DisposeAsync().ConfigureAwait(false);
    }
}
