using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>
/// One open negotiation: one writer at a time, the journal, the newest draft, the signal. Whoever comes while another
/// writes joins the next batch: a batch is decided in order, appended and synced once, and only then answered and shown.
/// A command that the record already holds is answered as it was the first time, to whoever gave it and to nobody else.
/// </summary>
public sealed partial class Room(StreamId stream, IJournal journal, TimeProvider time, ISnapshots? snapshots = null)
    : IDisposable, IAsyncDisposable
{
    public const int LargestBatch = 256;

    private readonly ConcurrentQueue<Waiting> _queue = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<CommandId, Answered> _answered = [];
    private Head _head = new(Draft.Empty(stream), EntryHash.First, DateTimeOffset.MinValue);
    private bool _behind;

    public StreamId Stream => stream;

    /// <summary>The newest draft; may be read at any time from any thread.</summary>
    public Draft Draft => Volatile.Read(ref _head).Draft;

    /// <summary>The hash of the newest entry: the end of the chain.</summary>
    public EntryHash Hash => Volatile.Read(ref _head).Hash;

    /// <summary>Draft and hash of the same moment.</summary>
    public (Draft Draft, EntryHash Hash) Now => Volatile.Read(ref _head) is var head ? (head.Draft, head.Hash) : default;

    public Signal Signal { get; } = new();

    private sealed record Head(Draft Draft, EntryHash Hash, DateTimeOffset At);

    private sealed record Waiting(CommandId Id, Command Command, Seat Seat)
    {
        public TaskCompletionSource<Outcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

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
        await room.Restore(cancel).ConfigureAwait(false);
        await room.CatchUp(cancel).ConfigureAwait(false);
        room.KeepNowAndThen();
        return room;
    }

    /// <summary>Decides, records and answers. Never throws on what people send.</summary>
    public async Task<Outcome> Do(CommandId id, Command command, Seat seat)
    {
        var waiting = new Waiting(id, command, seat);
        _queue.Enqueue(waiting);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            while (!waiting.Answer.Task.IsCompleted)
                await AnswerBatch().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }

        return await waiting.Answer.Task.ConfigureAwait(false);
    }

    /// <summary>Records what is due by now, though nobody asks for anything; several nodes may, it is recorded once.</summary>
    public async Task ActOnWhatIsDue()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await AnswerBatch().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The record of the stream, decoded.</summary>
    public async IAsyncEnumerable<Entry> Record(long from = 1, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var stored in journal.Read(stream, from, cancel).ConfigureAwait(false))
            yield return Decode(stored);
    }

    /// <summary>The draft as it was at a version.</summary>
    public Task<Draft> At(long version, CancellationToken cancel = default) =>
        Until(entry => entry.Version > version, cancel);

    /// <summary>The draft as it was at an instant, before anything that was recorded then or later.</summary>
    public Task<Draft> At(DateTimeOffset instant, CancellationToken cancel = default) =>
        Until(entry => entry.At >= instant, cancel);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Keeps a snapshot for the next opening.</summary>
    public async ValueTask DisposeAsync()
    {
        await KeepLast().ConfigureAwait(false);
        _gate.Dispose();
    }

    private async Task AnswerBatch()
    {
        var batch = new List<Waiting>();
        while (batch.Count < LargestBatch && _queue.TryDequeue(out var waiting))
            batch.Add(waiting);
        try
        {
            if (_behind)
                await CatchUp(CancellationToken.None).ConfigureAwait(false);
            while (!await TryAnswer(batch).ConfigureAwait(false))
                await CatchUpWithTheOther().ConfigureAwait(false);
            KeepNowAndThen();
        }
        catch (Exception failure)
        {
            _behind = true;
            foreach (var waiting in batch)
                Fail(waiting, failure);
        }
    }

    /// <summary>A journal that refuses an entry and yet holds no newer one would be asked for ever.</summary>
    private async Task CatchUpWithTheOther()
    {
        var version = Draft.Version;
        await CatchUp(CancellationToken.None).ConfigureAwait(false);
        if (Draft.Version == version)
            throw new JournalException($"{stream}: refuses to go on from version {version}, its newest");
    }

    private static void Fail(Waiting waiting, Exception failure)
    {
        if (failure is JournalException)
            waiting.Answer.TrySetResult(new Outcome.Unanswered());
        else
            waiting.Answer.TrySetException(failure);
    }

    /// <summary>False where another writer was first: then nothing was appended or answered.</summary>
    private async Task<bool> TryAnswer(List<Waiting> batch)
    {
        var before = _head;
        var trial = new Trial(before.Draft, before.Hash, stream);
        var at = time.GetUtcNow() is var now && now > before.At ? now : before.At;
        trial.DecideWhatIsDue(at);
        foreach (var waiting in batch)
            trial.Decide(waiting.Id, waiting.Command, waiting.Seat, at, _answered);
        if (trial.Sealed.Count > 0
            && !await journal.Append(stream, before.Draft.Version, trial.Sealed).ConfigureAwait(false))
            return false;
        foreach (var (id, recorded) in trial.Recorded)
            _answered[id] = recorded;
        Volatile.Write(ref _head, new Head(trial.Draft, trial.Hash, at));
        for (var each = 0; each < batch.Count; each++)
            batch[each].Answer.TrySetFromTask(trial.Outcomes[each]);
        if (trial.Sealed.Count > 0)
            Signal.Send(trial.Touched);
        return true;
    }

    private async Task CatchUp(CancellationToken cancel)
    {
        var (draft, hash, at) = _head;
        var from = draft.Version;
        await foreach (var stored in journal.Read(stream, from + 1, cancel).ConfigureAwait(false))
        {
            if (stored.Version != draft.Version + 1
                || stored.Hash != hash.Next(stream, stored.Version, stored.Body.Span))
                throw new JournalException($"{stream}: the chain is broken at version {stored.Version}");
            var entry = Decode(stored);
            draft = Apply(draft, entry);
            (hash, at) = (stored.Hash, entry.At);
            _answered[entry.Command] = Answered.By(entry);
        }

        Volatile.Write(ref _head, new Head(draft, hash, at));
        _behind = false;
        if (draft.Version > from)
            Signal.Send(Touched.Everything);
    }

    private async Task<Draft> Until(Predicate<Entry> isLater, CancellationToken cancel)
    {
        var draft = Draft.Empty(stream);
        await foreach (var entry in Record(1, cancel).ConfigureAwait(false))
        {
            if (isLater(entry))
                break;
            draft = Apply(draft, entry);
        }

        return draft;
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
