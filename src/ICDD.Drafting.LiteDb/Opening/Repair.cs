namespace ICDD.Drafting.LiteDb;

public enum RepairKind
{
    /// <summary>
    /// The last lines of the minute book were never wholly written, nor acknowledged; so many bytes were cut.
    /// </summary>
    TornEndCut,

    /// <summary>The minute book was damaged or shorter; so many entries were taken from LiteDB.</summary>
    MinutesRestored,

    /// <summary>LiteDB lagged behind; so many entries were added from the minute book.</summary>
    LiteDbCompleted,

    /// <summary>LiteDB was damaged or missing; it was built anew with so many entries.</summary>
    LiteDbRebuilt,
}

/// <summary>What was mended when the store was opened, for the log and the screen.</summary>
public sealed record Repair(RepairKind Kind, long Count)
{
    /// <summary>What was seen, in the words of the machinery.</summary>
    public string Cause { get; init; } = "";
}
