using System.Text.Json.Serialization;

namespace ICDD.Drafting;

public enum StatementKind
{
    /// <summary>How a delegation explains its position on the text.</summary>
    ExplanationOfPosition,

    /// <summary>It does not accept a passage.</summary>
    Reservation,

    /// <summary>It stays out of a passage without standing in the way.</summary>
    Dissociation,

    /// <summary>How it reads a passage.</summary>
    InterpretativeStatement,
}

/// <summary>What a delegation had entered in the record, word for word.</summary>
public sealed record Statement(int Number, DelegationCode Delegation, StatementKind Kind, string Text, Stamp Stamp)
{
    public Sequence<ClauseId> Clauses { get; init; }

    public StatementTiming Timing { get; init; }

    public Stamp? Withdrawn { get; init; }

    [JsonIgnore]
    public bool Stands => Withdrawn is null;
}

/// <summary>When it was made, seen from the adoption.</summary>
public enum StatementTiming { Before, After, Late }
