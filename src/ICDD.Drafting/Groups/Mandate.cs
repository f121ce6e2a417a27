namespace ICDD.Drafting;

/// <summary>Who may speak for a group, and so for what the group tabled.</summary>
public static class Mandate
{
    /// <summary>Nobody needs a mandate to speak for itself.</summary>
    public static Refusal? Check(Draft draft, Seat seat, GroupCode? onBehalfOf)
    {
        if (onBehalfOf is not { } code)
            return null;
        return GroupRule.CheckStanding(draft, code) is { } refusal ? refusal
            : draft.Groups.Find(code)! is var group && group.Mandated == seat.Delegation ? null
            : new MandateIsNotYours(group.Name);
    }

    /// <summary>A group's proposal is in the hands of its speaker of today; of its sponsor, once the group is dissolved.</summary>
    public static DelegationCode HolderOf(Draft draft, Proposal proposal) =>
        proposal.OnBehalfOf is { } code && draft.Groups.Find(code) is { Dissolved: false } group
            ? group.Mandated
            : proposal.Sponsor;

    public static bool Holds(Draft draft, Proposal proposal, DelegationCode? delegation) =>
        HolderOf(draft, proposal) == delegation;
}
