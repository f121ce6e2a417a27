namespace ICDD.Drafting.LiteDb;

public enum Alarm
{
    /// <summary>Nothing is recorded any more; the program has to be started again.</summary>
    Stopped,

    /// <summary>Nothing is recorded for now, for want of room on the disk; it goes on by itself.</summary>
    Paused,

    /// <summary>
    /// LiteDB no longer follows; the minute book does. It is tried again, and healed at the next start.
    /// </summary>
    LiteDbFailed,

    /// <summary>The witness of how far the record reaches cannot be written.</summary>
    WitnessFailed,

    /// <summary>
    /// A snapshot was refused; everything is recorded, and the next opening of that document takes longer.
    /// </summary>
    SnapshotNotKept,

    /// <summary>
    /// A disk changed what it was given; starting again reads both copies and heals the worse from the better.
    /// </summary>
    RecordIsDamaged,

    LogIsLarge,

    DiskIsNearlyFull,
}

/// <summary>How the store is.</summary>
public sealed record Health
{
    public const long LargeLog = 64L * 1024 * 1024;

    public const long LittleDisk = 500L * 1024 * 1024;

    public required long Entries { get; init; }

    /// <summary>So many acknowledged entries are in the minute book and not yet in LiteDB.</summary>
    public required long Lag { get; init; }

    public required long LogBytes { get; init; }

    public required long FreeBytes { get; init; }

    public required IReadOnlyList<Repair> Repairs { get; init; }

    public Exception? Stopped { get; init; }

    public Exception? Paused { get; init; }

    public Exception? WitnessFault { get; init; }

    public Exception? LiteDbFault { get; init; }

    public Exception? SnapshotFault { get; init; }

    /// <summary>What was found not to be as it was written while the store served.</summary>
    public string? Damage { get; init; }

    public IEnumerable<Alarm> Alarms()
    {
        if (Stopped is not null)
            yield return Alarm.Stopped;
        if (Paused is not null)
            yield return Alarm.Paused;
        if (WitnessFault is not null)
            yield return Alarm.WitnessFailed;
        if (LiteDbFault is not null)
            yield return Alarm.LiteDbFailed;
        if (Damage is not null)
            yield return Alarm.RecordIsDamaged;
        if (SnapshotFault is not null)
            yield return Alarm.SnapshotNotKept;
        if (LogBytes > LargeLog)
            yield return Alarm.LogIsLarge;
        if (FreeBytes < LittleDisk)
            yield return Alarm.DiskIsNearlyFull;
    }
}
