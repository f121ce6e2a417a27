namespace ICDD.Drafting.LiteDb;

/// <summary>Whether LiteDB is at something, and for how long: one that hangs cannot be ended, only told.</summary>
internal sealed class Busy(TimeProvider time)
{
    private long _since;

    public static TimeoutException NoAnswer() => new("LiteDB does not answer");

    public bool IsLongerThan(TimeSpan longest) =>
        Volatile.Read(ref _since) is not 0 and var since && time.GetElapsedTime(since) > longest;

    public void With(Action act)
    {
        Volatile.Write(ref _since, Math.Max(1, time.GetTimestamp()));
        try
        {
            act();
        }
        finally
        {
            Volatile.Write(ref _since, 0);
        }
    }
}
