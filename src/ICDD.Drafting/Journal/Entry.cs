namespace ICDD.Drafting;

/// <summary>One recorded event: which version it made, when, by whom, by which command.</summary>
public sealed record Entry(long Version, DateTimeOffset At, Seat By, CommandId Command, Event Event)
{
    public Stamp Stamp => new(Version, At, By);
}
