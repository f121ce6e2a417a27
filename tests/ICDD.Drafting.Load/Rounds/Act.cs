namespace ICDD.Drafting.Load;

/// <summary>
/// One proposal as its author lived it: pressed, then told the version under which it stands. Stopwatch ticks.
/// </summary>
internal sealed record Act(string Author, string Clause, long Pressed)
{
    /// <summary>When the last of the words had been handed to the socket: the server could not act earlier.</summary>
    public long WordsSent { get; init; }

    public long Answered { get; init; }

    public long Version { get; init; }

    public string Symbol { get; init; } = "";
}
