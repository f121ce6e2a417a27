namespace ICDD.Drafting;

/// <summary>What a delegation lets the hall know of a wording, from the mildest to the gravest. Never a vote.</summary>
public enum PositionSignal
{
    Support,
    CanLiveWith,

    /// <summary>Pending instructions from capital.</summary>
    Reserve,
    Object,
}
