namespace ICDD.Drafting;

/// <summary>When an act was recorded, as which version of the document, and by whom.</summary>
public sealed record Stamp(long Version, DateTimeOffset At, Seat By);
