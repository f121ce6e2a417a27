namespace ICDD.Drafting;

/// <summary>
/// Delegations that speak as one through the member that they mandated; a group has no seat of its own. Source:
/// A/RES/65/276 and the practice of UN groups.
/// </summary>
public sealed record Group(GroupCode Code, string Name, Sequence<DelegationCode> Members, DelegationCode Mandated)
{
    /// <summary>It speaks no more and binds nobody; what it tabled stays.</summary>
    public bool Dissolved { get; init; }

    /// <summary>Who had the mandate left the conference.</summary>
    public bool Vacant { get; init; }

    public bool Has(DelegationCode delegation) => Members.Contains(delegation);

    public bool Binds(DelegationCode delegation) => !Dissolved && Has(delegation);
}
