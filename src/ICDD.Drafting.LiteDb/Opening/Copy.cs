namespace ICDD.Drafting.LiteDb;

/// <summary>A place in one of the files where an entry may be read; whether it is good, its chain says.</summary>
internal sealed record Copy(long Number, bool IsOfBook, Func<Minute?> Read)
{
    /// <summary>The last number that was written together with it, where the minute book says so.</summary>
    public long SittingEnd { get; init; }
}
