namespace ICDD.Drafting.Web;

/// <summary>How voices and signals are named on every screen.</summary>
public static class PositionWords
{
    /// <summary>"Japan", or "Pacific Friends (Australia)".</summary>
    public static string Name(this Words words, Voice by, Draft draft) => by.Group is { } code
        ? words["Voice_Group", draft.Groups.Find(code)?.Name ?? code.Value, draft.Seating.NameOf(by.Delegation)]
        : draft.Seating.NameOf(by.Delegation);

    /// <summary>"Japan", or "Japan, with PAC" where its group's word counts for it.</summary>
    public static string Name(this Words words, Stance stance) => stance.Standpoint.By.Group is { } code
        ? words["Stance_ThroughGroup", stance.Delegation.Name, code]
        : stance.Delegation.Name;

    /// <summary>The signal in full, as a screen reader says it.</summary>
    public static string InFull(this Words words, Standpoint standpoint) => standpoint.ToBeReconfirmed
        ? words["Stance_ToBeReconfirmed", words.Say(standpoint.Signal)]
        : words.Say(standpoint.Signal);

    public static string Letter(this Words words, PositionSignal signal) => words[$"SignalLetter_{signal}"];

    /// <summary>Who bears a proposal: its sponsor before its co-sponsors.</summary>
    public static string Sponsors(this Words words, Proposal proposal, Draft draft) => string.Join(
        ", ", proposal.CoSponsors.Select(draft.Seating.NameOf).Prepend(words.Name(proposal.By, draft)));
}
