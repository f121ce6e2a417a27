namespace ICDD.Drafting;

/// <summary>One recorded event: which version it made, when, by whom, by which command.</summary>
public sealed record Entry(long Version, DateTimeOffset At, Seat By, CommandId Command, Event Event)
{
    /// <summary>
    /// The id of the account that acted; null in entries of a time before it was written, and in demonstrations.
    /// </summary>
    public string? Account { get; init; }

    public Stamp Stamp => new(Version, At, By);
}
