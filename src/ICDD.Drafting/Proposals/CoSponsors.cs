namespace ICDD.Drafting;

/// <summary>
/// Who lends its name lends it to words: in other words a proposal has its co-sponsors again when each of them has
/// confirmed them. Source: UN practice, co-sponsors of a revised draft are asked anew.
/// </summary>
public static class CoSponsors
{
    /// <summary>Whose names were lent to other words than those that the proposal would have now.</summary>
    public static Sequence<DelegationCode> OfOtherWords(Draft draft, ProposalId id, Change words) =>
        draft.Proposals[id] is var proposal && proposal.Change.Words(draft) == words.Words(draft)
            ? []
            : proposal.CoSponsors.ToSequence();

    /// <summary>Co-sponsors of an open proposal who have yet to confirm its newest words.</summary>
    public static IReadOnlyList<DelegationCode> ToConfirm(Draft draft, Proposal proposal) =>
        proposal.IsOpen && draft.ToConfirm.TryGetValue(proposal.Id, out var asked) ? asked : [];

    /// <summary>They stand beside the proposal no more, until they confirm it.</summary>
    public static Draft Ask(Draft draft, ProposalId id, IReadOnlyList<DelegationCode> lost)
    {
        if (lost.Count == 0)
            return draft;
        var proposal = draft.Proposals[id];
        var asked = draft.ToConfirm.TryGetValue(id, out var earlier) ? earlier : [];
        return draft.With(proposal with { CoSponsors = proposal.CoSponsors.RemoveAll(lost.Contains) }) with
        {
            ToConfirm = draft.ToConfirm.SetItem(id, asked.AddRange(lost.Except(asked))),
        };
    }

    /// <summary>One of them has answered, by joining or by leaving.</summary>
    public static Draft Answered(Draft draft, ProposalId id, DelegationCode own)
    {
        if (!draft.ToConfirm.TryGetValue(id, out var asked) || !asked.Contains(own))
            return draft;
        var still = asked.Remove(own);
        return draft with
        {
            ToConfirm = still.IsEmpty ? draft.ToConfirm.Remove(id) : draft.ToConfirm.SetItem(id, still),
        };
    }
}
