namespace ICDD.Drafting.Documents;

/// <summary>
/// Who proposes: the sponsor, for whom it speaks, who lent its name, and who has yet to lend it to the newest words.
/// </summary>
internal static class SponsorNames
{
    public static string Of(Draft draft, Proposal proposal, Words words) => string.Join(
        ", ",
        [
            SponsorOf(draft, proposal, words),
            .. proposal.CoSponsors.Select(code => NameOf(draft, code)),
            .. CoSponsors.ToConfirm(draft, proposal).Select(code => words.Say("ToConfirm", NameOf(draft, code))),
        ]);

    public static string NameOf(Draft draft, DelegationCode code) =>
        OneLine.Of(draft.Seating.NameOf(code));

    private static string SponsorOf(Draft draft, Proposal proposal, Words words) => proposal.OnBehalfOf is { } group
        ? words.Say("OnBehalfOf", NameOf(draft, proposal.Sponsor), group.Value)
        : NameOf(draft, proposal.Sponsor);
}
