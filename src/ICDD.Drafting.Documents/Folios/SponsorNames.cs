namespace ICDD.Drafting.Documents;

/// <summary>Who proposes: the sponsor, for whom it speaks, and who lent its name.</summary>
internal static class SponsorNames
{
    public static string Of(Draft draft, Proposal proposal, Words words) => string.Join(
        ", ", proposal.CoSponsors.Select(code => NameOf(draft, code)).Prepend(SponsorOf(draft, proposal, words)));

    public static string NameOf(Draft draft, DelegationCode code) =>
        OneLine.Of(draft.Seating.Find(code)?.Name ?? code.Value);

    private static string SponsorOf(Draft draft, Proposal proposal, Words words) => proposal.OnBehalfOf is { } group
        ? words.Say("OnBehalfOf", NameOf(draft, proposal.Sponsor), group.Value)
        : NameOf(draft, proposal.Sponsor);
}
