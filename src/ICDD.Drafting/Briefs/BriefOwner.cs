namespace ICDD.Drafting;

/// <summary>
/// Whose a brief is: a delegation's, or that of a group and its members. It is open to them while they sit in the hall
/// and to nobody else, whatever their part; who comes back after having left finds it again.
/// </summary>
public abstract record BriefOwner
{
    /// <summary>The stream of its own in which the brief is kept.</summary>
    public abstract StreamId Stream(StreamId document);

    /// <summary>Why this seat may neither read it nor act in it now; null for its own members.</summary>
    public Refusal? Refuse(Draft document, Seat seat) =>
        seat is not { Role: Role.Delegate, Delegation: { } code } ? new NotYourPart(seat.Role)
        : document.Seating.Find(code) is not { } delegation ? new DelegationIsNotSeated(code.Value ?? "")
        : !Has(document, code) ? new BriefIsNotYours()
        : delegation.Departed || IsSealed(document) ? new BriefIsSealed()
        : null;

    /// <summary>Whether a tabled proposal is the owner's.</summary>
    public abstract bool Tabled(Proposal proposal);

    protected abstract bool Has(Draft document, DelegationCode delegation);

    protected virtual bool IsSealed(Draft document) => false;
}

public sealed record DelegationBrief(DelegationCode Delegation) : BriefOwner
{
    public override StreamId Stream(StreamId document) => new($"{document}/brief/{Delegation}");

    public override bool Tabled(Proposal proposal) => proposal.Sponsor == Delegation;

    protected override bool Has(Draft document, DelegationCode delegation) => delegation == Delegation;
}

/// <summary>Between its members; sealed when the group is dissolved.</summary>
public sealed record GroupBrief(GroupCode Group) : BriefOwner
{
    public override StreamId Stream(StreamId document) => new($"{document}/brief/group/{Group}");

    public override bool Tabled(Proposal proposal) => proposal.OnBehalfOf == Group;

    protected override bool Has(Draft document, DelegationCode delegation) =>
        document.Groups.Find(Group) is { } group && group.Has(delegation);

    protected override bool IsSealed(Draft document) => document.Groups.Find(Group)!.Dissolved;
}
