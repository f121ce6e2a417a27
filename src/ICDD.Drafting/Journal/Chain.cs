namespace ICDD.Drafting;

/// <summary>
/// What makes entries a record: each version follows the one before, each hash covers the hash before.
/// </summary>
public static class Chain
{
    public static bool Continues(StreamId stream, EntryHash hash, SealedEntry entry) =>
        entry.Hash == hash.Next(stream, entry.Version, entry.Body.Span);

    /// <exception cref="ArgumentException">The entries do not continue the chain from that version and
    /// hash.</exception>
    public static void Check(StreamId stream, EntryHash hash, long version, IEnumerable<SealedEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Version != ++version || !Continues(stream, hash, entry))
                throw new ArgumentException($"{stream} version {version} does not continue the chain", nameof(entries));
            hash = entry.Hash;
        }
    }
}
