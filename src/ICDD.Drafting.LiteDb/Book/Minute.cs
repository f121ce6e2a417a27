namespace ICDD.Drafting.LiteDb;

/// <summary>
/// An entry as the minute book and LiteDB both hold it: its running number over all streams, and its stream.
/// </summary>
internal sealed record Minute(long Number, StreamId Stream, SealedEntry Entry)
{
    public override string ToString() => $"entry {Number} ({Stream} version {Entry.Version})";
}

/// <summary>The numbers of the minutes that were written and synced together: all of them count, or none.</summary>
internal readonly record struct Sitting(long First, long Last);
