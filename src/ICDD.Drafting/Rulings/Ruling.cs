namespace ICDD.Drafting;

public enum RulingKind
{
    AgreedAdReferendum,
    Agreed,
    ReopeningAsked,
    Reopened,
    Adopted,
    AgreedInGroup,
    Deferred,
    Resumed,
    ReturnedOpen,
    ReturnedToAgreed,
    AgreedBySilence,
    ReopeningDeclined,
}

/// <summary>What was ruled or asked about a clause, on which of its wordings.</summary>
public sealed record Ruling(RulingKind Kind, int Wording, string Reason, Stamp Stamp)
{
    /// <summary>When the chair took it back; it has no effect since.</summary>
    public Stamp? TakenBack { get; init; }
}
