using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// The record in PostgreSQL, for any number of nodes: the unique key of stream and version decides who was first, that
/// of stream and command that nothing is recorded twice. An append whose answer was lost is sent again and recognised.
/// Safe on all threads.
/// </summary>
public sealed class PostgresJournal(PostgresStore store) : IJournal, IAppendTogether, IRecording
{
    private const int Page = 500;

    // So often, and so far apart, before it is said that the fate of an act is unknown.
    private const int Again = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    // Where each stream was last seen to end: a hint that spares a question, and is never relied upon.
    private readonly ConcurrentDictionary<StreamId, (long Version, EntryHash Hash)> _seen = new();

    public bool StandsStill => store.Notices.StandsStill;

    public event Action? Changed
    {
        add => store.Notices.Changed += value;
        remove => store.Notices.Changed -= value;
    }

    public ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default)
    {
        Reserved.Refuse(stream);
        return AppendAny(stream, expectedVersion, entries, cancel);
    }

    public async ValueTask<bool> AppendTogether(
        IReadOnlyDictionary<StreamId, IReadOnlyList<SealedEntry>> streams, CancellationToken cancel = default)
    {
        foreach (var (stream, entries) in streams)
        {
            Reserved.Refuse(stream);
            Chain.Check(stream, EntryHash.First, 0, entries);
        }

        try
        {
            if (!await store.Patiently(() => Begin(streams)).ConfigureAwait(false))
                return false;
        }
        catch (Exception failure) when (Wrong.Concerns(failure))
        {
            throw Failed(failure, Wrong.WasUndone(failure) ? Fate.Undone : Fate.Unknown);
        }

        foreach (var (stream, entries) in streams)
            store.Telling.Tell(stream, entries.Count);
        return true;
    }

    public IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default) =>
        Reserved.Holds(stream) ? AsyncEnumerable.Empty<SealedEntry>() : ReadAny(stream, from, cancel);

    public async ValueTask<(long Version, EntryHash Hash)> End(StreamId stream, CancellationToken cancel = default) =>
        Reserved.Holds(stream) ? (0, EntryHash.First) : await EndOf(stream, cancel).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) =>
    [
        .. (await Names(cancel).ConfigureAwait(false))
            .Where(stream => stream.IsDocument && !Reserved.Holds(stream)),
    ];

    public IDisposable? Watch(StreamId stream, Action<long> reached) => store.Notices.Watch(stream, reached);

    /// <summary>Every stream, also those that no list names.</summary>
    internal async Task<IReadOnlyList<StreamId>> Names(CancellationToken cancel)
    {
        var names = await store.Read(
            "SELECT stream FROM entries WHERE version = 1", [], row => row.GetString(0), cancel).ConfigureAwait(false);
        return [.. names.Order(StringComparer.Ordinal).Select(name => new StreamId(name))];
    }

    internal async ValueTask<bool> AppendAny(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel)
    {
        if (!_seen.TryGetValue(stream, out var end) || end.Version != expectedVersion)
            end = await EndOf(stream, cancel).ConfigureAwait(false);
        if (end.Version != expectedVersion)
            return false;
        Chain.Check(stream, end.Hash, expectedVersion, entries);
        if (entries.Count == 0)
            return true;
        if (!await Insert(new Insertion(stream, expectedVersion, end.Hash), entries).ConfigureAwait(false))
        {
            _seen.TryRemove(stream, out _);
            return false;
        }

        _seen[stream] = (entries[^1].Version, entries[^1].Hash);
        store.Telling.Tell(stream, entries[^1].Version);
        return true;
    }

    internal async ValueTask<(long Version, EntryHash Hash)> EndOf(StreamId stream, CancellationToken cancel)
    {
        var found = await store.Read(
            "SELECT version, hash FROM entries WHERE stream = $1 ORDER BY version DESC LIMIT 1",
            [stream.Value],
            row => (row.GetInt64(0), row.GetHash(1)),
            cancel).ConfigureAwait(false);
        return _seen[stream] = found is [var end] ? end : (0, EntryHash.First);
    }

    internal async IAsyncEnumerable<SealedEntry> ReadAny(
        StreamId stream, long from, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        var hash = from == 1 ? EntryHash.First : (EntryHash?)null;
        while (await ReadPage(stream, from, cancel).ConfigureAwait(false) is { Count: > 0 } page)
            foreach (var entry in page)
            {
                if (entry.Version != from || (hash is { } before && !Chain.Continues(stream, before, entry)))
                    throw new JournalException($"{stream}: the stored record is damaged at version {from}");
                (from, hash) = (from + 1, entry.Hash);
                yield return entry;
            }
    }

    private Task<IReadOnlyList<SealedEntry>> ReadPage(StreamId stream, long from, CancellationToken cancel) =>
        store.Read(
            "SELECT version, body, hash FROM entries WHERE stream = $1 AND version >= $2 ORDER BY version LIMIT $3",
            [stream.Value, from, Page],
            row => new SealedEntry(row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.GetHash(2)),
            cancel);

    private async Task<bool> Begin(IReadOnlyDictionary<StreamId, IReadOnlyList<SealedEntry>> streams)
    {
        await using var connection = await store.Connect().ConfigureAwait(false);
        await using var together = await connection.BeginTransactionAsync().ConfigureAwait(false);
        foreach (var (stream, entries) in streams)
            if (!await new Insertion(stream, 0, EntryHash.First).Run(connection, entries).ConfigureAwait(false))
                return false;
        await together.CommitAsync().ConfigureAwait(false);
        return true;
    }

    private async Task<bool> Insert(Insertion insertion, IReadOnlyList<SealedEntry> entries)
    {
        try
        {
            return await store.Patiently(() => Send(insertion, entries)).ConfigureAwait(false);
        }
        catch (TimeoutException late)
        {
            throw Failed(late, Fate.Unknown);
        }
    }

    /// <summary>
    /// Sent again where the answer was lost: what the first sending recorded is then found, and nothing twice.
    /// </summary>
    private async Task<bool> Send(Insertion insertion, IReadOnlyList<SealedEntry> entries)
    {
        for (var lost = 0; ; lost++)
        {
            var sent = lost > 0;
            try
            {
                await using var connection = await store.Connect().ConfigureAwait(false);
                sent = true;
                return await insertion.Run(connection, entries).ConfigureAwait(false)
                    || (lost > 0 && await insertion.Stands(connection, entries).ConfigureAwait(false));
            }
            catch (Exception failure) when (failure is JournalException || Wrong.Concerns(failure))
            {
                if (!sent || lost == Again || (lost == 0 && Wrong.WasUndone(failure)))
                    throw Failed(failure, sent && !Wrong.WasUndone(failure) || lost > 0 ? Fate.Unknown : Fate.Undone);
                await Task.Delay(Pause).ConfigureAwait(false);
            }
        }
    }

    private JournalException Failed(Exception failure, Fate fate)
    {
        store.Notices.Doubt();
        return new JournalException(failure is JournalException ? failure.Message : store.Say(failure), failure)
        {
            NothingWasRecorded = fate == Fate.Undone,
        };
    }

    private enum Fate
    {
        Undone,
        Unknown,
    }
}
