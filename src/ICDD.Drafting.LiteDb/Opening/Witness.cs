namespace ICDD.Drafting.LiteDb;

/// <summary>
/// How far the record was known to reach: the number and hash of an entry that was acknowledged, and the length of the
/// minute book at its end. Kept apart from both copies, so that a record that came back shorter is noticed.
/// </summary>
internal sealed record Witness(long Number, EntryHash Hash, long Length)
{
    /// <summary>
    /// Written by a clean end, when LiteDB held every entry too; gone as soon as the store is opened.
    /// </summary>
    public bool IsClosed { get; init; }
}
