using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>
/// One open negotiation: one writer at a time, the journal, the newest draft, the signal. Whoever comes while another
/// writes joins the next batch: a batch is decided in order, appended and synced once, and only then answered and
/// shown. A command that the record already holds, since whenever, is answered as it was the first time, to whoever
/// gave it and to nobody else.
/// </summary>
public sealed partial class Room(StreamId stream, IJournal journal, TimeProvider time, ISnapshots? snapshots = null)
    : IDisposable, IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly SteadyClock _clock = SteadyClock.Of(time);
    private CommandVersions _commands = new();
    private Head _head = new(Draft.Empty(stream), EntryHash.First, DateTimeOffset.MinValue);

    public StreamId Stream => stream;

    /// <summary>The newest draft; may be read at any time from any thread.</summary>
    public Draft Draft => Volatile.Read(ref _head).Draft;

    /// <summary>The hash of the newest entry: the end of the chain.</summary>
    public EntryHash Hash => Volatile.Read(ref _head).Hash;

    /// <summary>Draft and hash of the same moment.</summary>
    public (Draft Draft, EntryHash Hash) Now =>
        Volatile.Read(ref _head) is var head ? (head.Draft, head.Hash) : default;

    /// <summary>What failed on the side, such as a snapshot or a screen's waking: nobody waited for it.</summary>
    public FaultLog Faults => Signal.Faults;

    public Signal Signal { get; } = new();

    /// <summary>Whether the clock of the server is believed here; while it is not, what is due waits.</summary>
    public ClockDoubt ClockDoubt => _clock.Read(Volatile.Read(ref _head).At).Doubt;

    private sealed record Head(Draft Draft, EntryHash Hash, DateTimeOffset At);

    /// <summary>Reads the stream from its beginning, or from a snapshot, and verifies the chain on the way.</summary>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry.</exception>
    public static async Task<Room> Open(
        StreamId stream,
        IJournal journal,
        TimeProvider time,
        ISnapshots? snapshots = null,
        CancellationToken cancel = default)
    {
        var room = new Room(stream, journal, time, snapshots);
        room._watch = Following.Begin(
            reached => journal.Watch(stream, reached), room, static (room, version) => _ = room.Follow(version));
        try
        {
            await room.Begin(cancel).ConfigureAwait(false);
            return room;
        }
        catch
        {
            room._watch?.Dispose();
            throw;
        }
    }

    /// <summary>The record of the stream, decoded.</summary>
    public async IAsyncEnumerable<Entry> Record(
        long from = 1, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var stored in journal.Read(stream, from, cancel).ConfigureAwait(false))
            yield return Decode(stored);
    }

    public void Dispose() => Synchronously.Dispose(this);

    /// <summary>Keeps a snapshot for the next opening.</summary>
    public async ValueTask DisposeAsync()
    {
        _watch?.Dispose();
        await KeepLast().ConfigureAwait(false);
        _gate.Dispose();
    }

    private Entry Decode(SealedEntry stored)
    {
        try
        {
            return JournalJson.Read(stored);
        }
        catch (Exception unknown) when (unknown is JsonException or NotSupportedException)
        {
            throw new JournalException(
                $"{stream}: version {stored.Version} is not an entry that this program knows", unknown);
        }
    }

    private static Draft Apply(Draft draft, Entry entry) =>
        entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version };
}
