using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Before the deadline, or at it and after it; the room's stamp decides, never a clock in the hall.</summary>
public enum BreakTiming { InTime, Late }

/// <summary>A delegation's objection on listed paragraphs.</summary>
public sealed record SilenceBreak(
    int Number, DelegationCode Delegation, Sequence<ClauseId> Clauses, string Reason, BreakTiming Timing, Stamp Stamp)
{
    /// <summary>When the chair accepted a late one.</summary>
    public Stamp? Accepted { get; init; }

    /// <summary>When, and why, the chair did not let a late one count.</summary>
    public LateRuling? Declined { get; init; }

    /// <summary>When the delegation took it back.</summary>
    public Stamp? TakenBack { get; init; }

    /// <summary>The paragraphs that are open again by it.</summary>
    public Sequence<ClauseId> Opened { get; init; }

    /// <summary>It came late, and the chair has neither let it count nor turned it down.</summary>
    [JsonIgnore]
    public bool WaitsForTheChair =>
        TakenBack is null && Timing == BreakTiming.Late && Accepted is null && Declined is null;

    [JsonIgnore]
    public bool Counts => TakenBack is null && (Timing == BreakTiming.InTime || Accepted is not null);
}

public sealed record LateRuling(Stamp Stamp, string Reason);
