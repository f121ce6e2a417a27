namespace ICDD.Drafting.LiteDb;

/// <summary>Entries on their way into the record, and who waits for them.</summary>
internal sealed record Appending(StreamId Stream, long ExpectedVersion, IReadOnlyList<SealedEntry> Entries)
{
    /// <summary>Entries of other streams that are recorded together with these, or not at all.</summary>
    public IReadOnlyList<Appending> Others { get; init; } = [];

    // Whoever waits goes on elsewhere: never on the writer's thread.
    public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <exception cref="ArgumentException">They cannot be written, or do not continue the chain from the
    /// hash.</exception>
    public void Check(EntryHash hash)
    {
        foreach (var entry in Entries)
            MinuteLine.Check(Stream, entry.Body.Span);
        Chain.Check(Stream, hash, ExpectedVersion, Entries);
    }
}
