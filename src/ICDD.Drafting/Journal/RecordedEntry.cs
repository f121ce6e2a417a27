namespace ICDD.Drafting;

/// <summary>An entry with the stream that it stands in, as a whole record is taken from store to store.</summary>
public sealed record RecordedEntry(StreamId Stream, SealedEntry Entry);
