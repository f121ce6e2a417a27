namespace ICDD.Drafting;

/// <summary>
/// A member vouches that a delegation which came into the group later is one of theirs: the group's brief, as it was
/// before, opens to it. Whoever arranges the groups could otherwise read along by a delegation of their own making.
/// </summary>
public sealed record ConfirmAdmission(DelegationCode Delegation, DateTimeOffset Since) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) => new OwnAccessIsConfirmedByAnother();

    protected override BriefDecision Rule(Brief brief, Draft document, Seat seat) =>
        seat.Delegation == Delegation ? new OwnAccessIsConfirmedByAnother()
        : brief.Owner is not GroupBrief { Group: var group }
            || document.Groups.AdmissionOf(group, Delegation)?.At != Since
            ? new DelegationIsNotAdmitted(Delegation.Value ?? "")
        : brief.Access.Admits(Delegation, Since) ? new AlreadySo()
        : new AdmissionConfirmed(Delegation, Since);
}

public sealed record AdmissionConfirmed(DelegationCode Delegation, DateTimeOffset Since) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) => brief;
}
