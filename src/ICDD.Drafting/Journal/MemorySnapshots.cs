using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>Snapshots that live as long as the process: beside a memory journal, and for tests.</summary>
public sealed class MemorySnapshots : ISnapshots
{
    private readonly ConcurrentDictionary<StreamId, Snapshot> _kept = new();

    public ValueTask<Snapshot?> Find(StreamId stream, CancellationToken cancel = default) =>
        ValueTask.FromResult(_kept.GetValueOrDefault(stream));

    public ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel = default)
    {
        _kept[stream] = snapshot;
        return ValueTask.CompletedTask;
    }
}
