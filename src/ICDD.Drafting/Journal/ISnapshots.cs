namespace ICDD.Drafting;

/// <summary>A draft as it was at a version, so that opening need not replay everything. Never a source of truth.</summary>
public sealed record Snapshot(long Version, EntryHash Hash, string Format, ReadOnlyMemory<byte> Body);

/// <summary>Keeps the newest snapshot of each stream. Losing one costs time, nothing else.</summary>
public interface ISnapshots
{
    ValueTask<Snapshot?> Find(StreamId stream, CancellationToken cancel = default);

    /// <summary>Keeps it in place of an older one of the same stream.</summary>
    ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel = default);
}
