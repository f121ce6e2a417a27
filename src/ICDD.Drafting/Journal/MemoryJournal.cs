using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>A journal that lives as long as the process: for replays that write no record, and for tests.</summary>
public sealed class MemoryJournal : IJournal, IAppendTogether
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, List<SealedEntry>> _streams = new(StringComparer.Ordinal);

    public ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default)
    {
        lock (_gate)
        {
            if (!_streams.TryGetValue(stream.Value, out var stored))
                _streams.Add(stream.Value, stored = []);
            if (stored.Count != expectedVersion)
                return ValueTask.FromResult(false);
            Chain.Check(stream, stored.Count == 0 ? EntryHash.First : stored[^1].Hash, expectedVersion, entries);
            stored.AddRange(entries);
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask<bool> AppendTogether(
        IReadOnlyDictionary<StreamId, IReadOnlyList<SealedEntry>> streams, CancellationToken cancel = default)
    {
        lock (_gate)
        {
            if (streams.Keys.Any(stream => _streams.TryGetValue(stream.Value, out var stored) && stored.Count > 0))
                return ValueTask.FromResult(false);
            foreach (var (stream, entries) in streams)
                Chain.Check(stream, EntryHash.First, 0, entries);
            foreach (var (stream, entries) in streams)
                _streams[stream.Value] = [.. entries];
            return ValueTask.FromResult(true);
        }
    }

    public async IAsyncEnumerable<SealedEntry> Read(
        StreamId stream, long from = 1, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        SealedEntry[] stored;
        lock (_gate)
            stored = _streams.TryGetValue(stream.Value, out var found) ? [.. found.Skip((int)from - 1)] : [];
        foreach (var entry in stored)
        {
            cancel.ThrowIfCancellationRequested();
            yield return entry;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask<(long Version, EntryHash Hash)> End(StreamId stream, CancellationToken cancel = default)
    {
        lock (_gate)
            return ValueTask.FromResult(_streams.TryGetValue(stream.Value, out var stored) && stored is [.., var last]
                ? (last.Version, last.Hash)
                : (0L, EntryHash.First));
    }

    public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default)
    {
        lock (_gate)
            return ValueTask.FromResult<IReadOnlyList<StreamId>>(
                [.. _streams.Where(pair => pair.Value.Count > 0)
                    .Select(pair => new StreamId(pair.Key))
                    .Where(stream => stream.IsDocument)]);
    }
}
