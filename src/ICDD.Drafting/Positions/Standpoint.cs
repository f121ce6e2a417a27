namespace ICDD.Drafting;

/// <summary>A voice and what it says of a matter now.</summary>
public sealed record Standpoint(Voice By, PositionSignal Signal)
{
    /// <summary>It was given on other words than those of today; computed, never typed.</summary>
    public bool ToBeReconfirmed { get; init; }

    /// <summary>The act in which it was said; none where the voice lent its name to the proposal instead.</summary>
    public PositionEntry? Said { get; init; }

    public bool IsConcern => Signal is PositionSignal.Reserve or PositionSignal.Object;
}

/// <summary>What one delegation says, by itself or through a group: each delegation once.</summary>
public sealed record Stance(Delegation Delegation, Standpoint Standpoint);
