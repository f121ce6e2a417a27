namespace ICDD.Drafting;

/// <summary>What the secretariat follows up: it waits for others, on whom the secretariat calls.</summary>
internal static class SecretariatWaits
{
    public static IEnumerable<Waiting> Of(Draft draft, Func<ClauseId, IEnumerable<Waiting>> unconfirmed) =>
    [
        .. draft.Outline.InOrder().SelectMany(unconfirmed),
        .. AmbiguousQueue.Of(draft).Select(each => On(WaitingKind.Unplaced, draft.Proposals[each.Proposal])),
        .. draft.Groups.Standing.Where(group => Mandate.SpeakerOf(draft, group) is null)
            .Select(group => new Waiting(WaitingKind.Mandate) { Group = group.Code }),
        .. SilenceWaits.Of(draft),
    ];

    /// <summary>What was entered from the floor on a clause and is not confirmed.</summary>
    public static IEnumerable<Waiting> On(Draft draft, Clause clause) => draft.OpenProposalsOn(clause)
        .Where(proposal => proposal.AwaitsConfirmation)
        .Select(proposal => On(WaitingKind.Unconfirmed, proposal));

    private static Waiting On(WaitingKind kind, Proposal proposal) =>
        new(kind) { On = proposal.On, Proposal = proposal.Id };
}
