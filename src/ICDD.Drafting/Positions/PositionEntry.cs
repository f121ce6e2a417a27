using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Who speaks: a delegation for itself, or for a group of which it is a member.</summary>
public sealed record Voice(DelegationCode Delegation, GroupCode? Group = null)
{
    /// <summary>Whose voice it is.</summary>
    [JsonIgnore]
    public string Code => Group?.Value ?? Delegation.Value;
}

public enum PositionStep { Taken, Reconfirmed, Withdrawn, Dissociated, Returned }

/// <summary>
/// One signal, as it was given on one wording; later ones are added behind it and none is taken away.
/// </summary>
public sealed record PositionEntry(PositionStep Step, Voice By, int Wording, Stamp Stamp)
{
    public PositionSignal? Signal { get; init; }

    public string Remark { get; init; } = "";

    /// <summary>When a reservation was to be lifted or confirmed; nothing happens by itself when it passes.</summary>
    public DateTimeOffset? Until { get; init; }
}
