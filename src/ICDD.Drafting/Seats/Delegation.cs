namespace ICDD.Drafting;

/// <summary>A delegation as on its name plate (UNTERM short name, article dropped) and in full.</summary>
public sealed record Delegation(DelegationCode Code, string Name, string FormalName)
{
    /// <summary>Departed delegations keep their tabled proposals, marked; they act no more.</summary>
    public bool Departed { get; init; }
}
