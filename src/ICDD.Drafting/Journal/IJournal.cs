namespace ICDD.Drafting;

/// <summary>
/// The record of every stream: append-only, one version after another, hash-chained. Implementations know bytes only.
/// </summary>
public interface IJournal
{
    /// <summary>
    /// Appends entries with consecutive versions, the first being <paramref name="expectedVersion"/> + 1: all or none.
    /// Returns only when they survive the loss of power.
    /// </summary>
    /// <returns>False, and nothing appended, where the stream has already gone beyond the expected version; that is
    /// decided by the engine's own unique key, so two writers can never both win.</returns>
    /// <exception cref="ArgumentException">The entries do not continue the chain; nothing is appended.</exception>
    /// <exception cref="JournalException">It is not known whether the entries were recorded: read before trying again.
    /// </exception>
    ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default);

    /// <summary>The entries of a stream in order, from a version on; none for a stream that does not exist.</summary>
    /// <exception cref="JournalException">The stored record is damaged; the message names the first bad
    /// entry.</exception>
    IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default);

    /// <summary>The newest version of a stream and its hash; version 0 of one that does not exist.</summary>
    async ValueTask<(long Version, EntryHash Hash)> End(StreamId stream, CancellationToken cancel = default)
    {
        var end = (0L, EntryHash.First);
        await foreach (var entry in Read(stream, 1, cancel).ConfigureAwait(false))
            end = (entry.Version, entry.Hash);
        return end;
    }

    /// <summary>
    /// The documents that have entries, in ordinal order. What is kept within a wall is read by who knows its name; it
    /// is never listed.
    /// </summary>
    ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default);

    /// <summary>
    /// Tells which version a stream reached where other writers share the journal: late, twice or out of order, but
    /// never not at all. Called on a thread of the journal's, which is not to be kept waiting. A journal with one
    /// writer has nothing to tell.
    /// </summary>
    /// <returns>Ends the telling when it is disposed of.</returns>
    IDisposable? Watch(StreamId stream, Action<long> reached) => null;
}

/// <summary>The machinery of the record failed: it stopped, or what it holds is damaged.</summary>
public sealed class JournalException : Exception
{
    public JournalException(string message) : base(message)
    {
    }

    public JournalException(string message, Exception inner) : base(message, inner)
    {
    }

    public JournalException()
    {
    }

    /// <summary>It is certain that nothing of it was recorded: the record takes nothing at present.</summary>
    public bool NothingWasRecorded { get; init; }
}
