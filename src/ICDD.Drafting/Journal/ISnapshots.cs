namespace ICDD.Drafting;

/// <summary>
/// A draft as it was at a version, so that opening need not replay everything. Never a source of truth.
/// </summary>
public sealed record Snapshot(long Version, EntryHash Hash, string Format, ReadOnlyMemory<byte> Body)
{
    /// <summary>The little that is told of the document without opening it.</summary>
    public ReadOnlyMemory<byte> Card { get; init; }
}

/// <summary>Keeps the newest snapshot of each stream, of whatever size. Losing one costs time, nothing else.</summary>
public interface ISnapshots
{
    /// <summary>The one that was kept last, of whatever format.</summary>
    ValueTask<Snapshot?> Find(StreamId stream, CancellationToken cancel = default);

    /// <summary>The one of a format: a build that was set aside for a while finds its own again.</summary>
    async ValueTask<Snapshot?> Find(StreamId stream, string format, CancellationToken cancel = default) =>
        await Find(stream, cancel).ConfigureAwait(false) is { } found && found.Format == format ? found : null;

    /// <summary>As it is found, but without its body where that spares reading it.</summary>
    ValueTask<Snapshot?> Look(StreamId stream, string format, CancellationToken cancel = default) =>
        Find(stream, format, cancel);

    /// <summary>Keeps it in place of an older one of the same stream and format.</summary>
    ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel = default);
}
