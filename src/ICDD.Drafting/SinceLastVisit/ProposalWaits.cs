namespace ICDD.Drafting;

/// <summary>What open proposals ask of others than their own sponsors.</summary>
internal static class ProposalWaits
{
    public static IEnumerable<Awaited> On(Draft draft, Proposal proposal) =>
        proposal is { IsOpen: true, AwaitsConfirmation: false }
        ? Amends(draft, proposal).Concat(Asked(draft, proposal))
        : [];

    /// <summary>Of whoever holds what it amends.</summary>
    private static IEnumerable<Awaited> Amends(Draft draft, Proposal proposal)
    {
        if (proposal.Change is Amendment amendment && draft.Find(amendment.Proposal) is { IsOpen: true } amended
            && DeclineAmendment.Answer(draft, proposal) is null && Mandate.HolderOf(draft, amended) is { } holder
            && holder != Mandate.HolderOf(draft, proposal))
            yield return new Awaited(holder, new Waiting(WaitingKind.Amendment)
            {
                On = proposal.On,
                Proposal = proposal.Id,
                Group = amended.OnBehalfOf,
            });
    }

    private static IEnumerable<Awaited> Asked(Draft draft, Proposal proposal) => CoSponsors.ToConfirm(draft, proposal)
        .Select(own => new Awaited(
            own, new Waiting(WaitingKind.CoSponsorship) { On = proposal.On, Proposal = proposal.Id }));
}
