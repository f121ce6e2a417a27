namespace ICDD.Drafting;

/// <summary>An entry as it is stored: our own UTF-8 bytes, never re-serialised, and the hash that seals them.</summary>
public sealed record SealedEntry(long Version, ReadOnlyMemory<byte> Body, EntryHash Hash);
