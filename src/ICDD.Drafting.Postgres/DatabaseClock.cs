namespace ICDD.Drafting.Postgres;

/// <summary>
/// The clock of the database, which all nodes share: asked each second, and between two answers counted on by what
/// nobody can set. A node's own clock on the wall has no part in it.
/// </summary>
public sealed class DatabaseClock : TimeProvider
{
    private Answer _answer = new(System.GetUtcNow(), System.GetTimestamp());

    public override DateTimeOffset GetUtcNow() =>
        Volatile.Read(ref _answer) is var answer ? answer.At + GetElapsedTime(answer.Counted) : default;

    /// <summary>What the database said between two readings of the counter.</summary>
    internal void Set(DateTimeOffset said, long asked, long heard) =>
        Volatile.Write(ref _answer, new Answer(said + (GetElapsedTime(asked, heard) / 2), heard));

    private sealed record Answer(DateTimeOffset At, long Counted);
}
