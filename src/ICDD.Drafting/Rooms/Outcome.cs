namespace ICDD.Drafting;

/// <summary>What became of a command.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It is in the record for good, as this version, at this time.</summary>
    public sealed record Recorded(long Version, DateTimeOffset At) : Outcome;

    /// <summary>It was not recorded, for this reason.</summary>
    public sealed record Refused(Refusal Refusal) : Outcome;

    /// <summary>
    /// The record did not answer: it may or may not hold the act. The same command id can be sent again.
    /// </summary>
    public sealed record Unanswered : Outcome;
}
