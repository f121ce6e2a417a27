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
            : draft.Groups.Find(code)! is var group
                && SpeakerOf(draft, group) is { } speaker
                && speaker == seat.Delegation ? null
            : new MandateIsNotYours(group.Name);
    }

    /// <summary>
    /// A delegation that left holds no mandate, also when it comes back, until the secretariat records one anew.
    /// </summary>
    public static DelegationCode? SpeakerOf(Draft draft, Group group) =>
        !group.Vacant && draft.Seating.Find(group.Mandated) is { Departed: false } ? group.Mandated : null;

    /// <summary>
    /// A group's proposal is in the hands of its speaker of today, and of nobody while it has none; of its sponsor,
    /// once the group is dissolved.
    /// </summary>
    public static DelegationCode? HolderOf(Draft draft, Proposal proposal) =>
        proposal.OnBehalfOf is { } code && draft.Groups.Find(code) is { Dissolved: false } group
            ? SpeakerOf(draft, group)
            : proposal.Sponsor;

    public static bool Holds(Draft draft, Proposal proposal, DelegationCode? delegation) =>
        HolderOf(draft, proposal) is { } holder && holder == delegation;
}
