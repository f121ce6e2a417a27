namespace ICDD.Drafting;

/// <summary>
/// After the adoption: notice to every delegation of what can be challenged, and to the chair of what to rule on.
/// </summary>
internal static class EditorialWaits
{
    public static IEnumerable<Waiting> OfChair(Draft draft) => draft.Editorial.Changes
        .Where(change => change.Status is EditorialStatus.AwaitsConsent or EditorialStatus.Challenged)
        .Select(change => new Waiting(WaitingKind.EditorialRuling) { On = change.Clause });

    /// <summary>Not where it has challenged the change itself; certified or issued, nothing waits any more.</summary>
    public static IEnumerable<Waiting> Of(Draft draft, DelegationCode own) => draft.Editorial.Changes
        .Where(change => change.IsChallengeable
            && !IsDone(draft, change)
            && !change.Challenges.Any(each => each.Delegation == own))
        .Select(change => new Waiting(WaitingKind.EditorialChange)
        {
            On = change.Clause,
            Until = change.ChallengeableUntil,
        });

    private static bool IsDone(Draft draft, EditorialChange change) => change.Corrigendum is { } drawn
        ? draft.Editorial.Drawn[drawn - 1].Issued is not null
        : draft.Editorial.Certified is not null;
}
