namespace ICDD.Drafting.Documents;

/// <summary>What one run of another program may take before it is ended.</summary>
/// <param name="Time">From its start, by the clock on the wall.</param>
/// <param name="Memory">Resident bytes.</param>
public sealed record ProcessLimits(TimeSpan Time, long Memory)
{
    /// <summary>Of the processor, in all its threads: a busy machine alone ends nothing.</summary>
    public TimeSpan Processor { get; init; } = Time;
}
