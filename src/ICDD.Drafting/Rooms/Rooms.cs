using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>
/// Opens rooms once, finds them, lists them, and gives those back that nobody used for a while: who still holds one
/// goes on with it, and there are never two of the same document.
/// </summary>
public sealed class Rooms(IJournal journal, TimeProvider time, ISnapshots? snapshots = null)
    : IDisposable, IAsyncDisposable
{
    private readonly ConcurrentDictionary<StreamId, Opening> _open = new();
    private readonly ConcurrentDictionary<StreamId, DocumentCard> _cards = new();

    private readonly ConcurrentDictionary<StreamId, Exception> _faults = new();

    /// <summary>The documents that could not be opened when they were last asked for, and why.</summary>
    public IReadOnlyDictionary<StreamId, Exception> Faults => _faults;

    /// <summary>How many rooms are kept open.</summary>
    public int Kept => _open.Values.Count(opening => opening.IsKept);

    /// <summary>The rooms that are open, without opening any.</summary>
    public IReadOnlyList<Room> Living => [.. _open.Values.Select(opening => opening.Living).OfType<Room>()];

    /// <summary>
    /// The room of a document, opened if need be; a document that nobody convened has an empty draft.
    /// </summary>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry.</exception>
    public async Task<Room> Open(StreamId stream)
    {
        var opening = _open.GetOrAdd(stream, _ => new Opening());
        try
        {
            var room = await opening.Use(
                () => Room.Open(stream, journal, time, snapshots), time.GetTimestamp()).ConfigureAwait(false);
            _faults.TryRemove(stream, out _);
            return room;
        }
        catch (Exception fault)
        {
            _faults[stream] = fault;
            throw;
        }
    }

    /// <summary>The room of a document that exists; null otherwise, so that guessing names opens nothing.</summary>
    public async Task<Room?> Find(StreamId stream)
    {
        if (_open.TryGetValue(stream, out var opening) && opening.IsKept)
            return await Open(stream).ConfigureAwait(false);
        var streams = await journal.Streams().ConfigureAwait(false);
        return streams.Contains(stream) ? await Open(stream).ConfigureAwait(false) : null;
    }

    /// <summary>All that can be opened; the others are named by their <see cref="Faults"/>.</summary>
    public async Task<IReadOnlyList<Room>> All()
    {
        var rooms = new List<Room>();
        foreach (var stream in await journal.Streams().ConfigureAwait(false))
            if (await OrFault(stream, Open).ConfigureAwait(false) is { } room)
                rooms.Add(room);
        return rooms;
    }

    /// <summary>What is told of every document; only those are opened of which that is not known.</summary>
    public async Task<IReadOnlyList<DocumentCard>> Cards()
    {
        var cards = new List<DocumentCard>();
        foreach (var stream in await journal.Streams().ConfigureAwait(false))
            if (await OrFault(stream, Card).ConfigureAwait(false) is { } card)
                cards.Add(card);
        return cards;
    }

    /// <summary>Lets go of the rooms that were not asked for so long; each is kept as a snapshot first. As long as all
    /// together are short, they stay open: that costs little.</summary>
    public async Task GiveBack(TimeSpan unused, long shortEnough = 0)
    {
        if (_open.Values.Sum(opening => opening.Living?.Draft.Version ?? 0) <= shortEnough)
            return;
        foreach (var (stream, opening) in _open)
            if (opening.UnusedFor(unused, time) is { } room)
            {
                await room.KeepSnapshot().ConfigureAwait(false);
                _cards[stream] = CardOf(room);
                opening.LetGo(unused, time);
            }
    }

    /// <summary>Null where the document cannot be opened; it is then among the faults.</summary>
    private async Task<T?> OrFault<T>(StreamId stream, Func<StreamId, Task<T>> open) where T : class
    {
        try
        {
            return await open(stream).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            _faults[stream] = fault;
            return null;
        }
    }

    public void Dispose() => Synchronously.Dispose(this);

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, opening) in _open)
            if (opening.Living is { } room)
                await room.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<DocumentCard> Card(StreamId stream)
    {
        if (_open.TryGetValue(stream, out var opening) && opening.Living is { } living)
            return CardOf(living);
        var (version, hash) = await journal.End(stream).ConfigureAwait(false);
        if (_cards.TryGetValue(stream, out var known) && known.Version == version && known.Hash == hash)
            return known;
        var kept = snapshots is null ? null : await snapshots.Look(stream, DraftSnapshot.Format).ConfigureAwait(false);
        if (kept is not null && DocumentCard.Read(kept.Card) is { } card
            && card.Stream == stream && card.Version == version && card.Hash == hash)
            return _cards[stream] = card;
        return CardOf(await Open(stream).ConfigureAwait(false));
    }

    private static DocumentCard CardOf(Room room)
    {
        var (draft, hash) = room.Now;
        return DocumentCard.Of(draft, hash);
    }

    /// <summary>A room while it is kept; afterwards for as long as somebody else holds it.</summary>
    private sealed class Opening
    {
        private readonly Lock _gate = new();
        private readonly WeakReference<Room> _given = new(null!);
        private Lazy<Task<Room>>? _kept;
        private long _used;

        public bool IsKept => Volatile.Read(ref _kept) is not null;

        public Room? Living
        {
            get
            {
                lock (_gate)
                    return Kept ?? (_given.TryGetTarget(out var living) ? living : null);
            }
        }

        private Room? Kept =>
            _kept is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? _kept.Value.Result : null;

        public async Task<Room> Use(Func<Task<Room>> open, long now)
        {
            var kept = Keep(open, now);
            try
            {
                return await kept.Value.ConfigureAwait(false);
            }
            catch
            {
                lock (_gate)
                    _kept = _kept == kept ? null : _kept;
                throw;
            }
        }

        public Room? UnusedFor(TimeSpan unused, TimeProvider time)
        {
            lock (_gate)
                return time.GetElapsedTime(_used) >= unused ? Kept : null;
        }

        public void LetGo(TimeSpan unused, TimeProvider time)
        {
            lock (_gate)
                if (Kept is { } room && time.GetElapsedTime(_used) >= unused)
                {
                    _given.SetTarget(room);
                    _kept = null;
                }
        }

        private Lazy<Task<Room>> Keep(Func<Task<Room>> open, long now)
        {
            lock (_gate)
            {
                _used = now;
                return _kept ??= _given.TryGetTarget(out var living)
                    ? new Lazy<Task<Room>>(Task.FromResult(living))
                    : new Lazy<Task<Room>>(open);
            }
        }
    }
}
