namespace ICDD.Drafting;

/// <summary>Open proposals that come to the same: computed, shown, never refused.</summary>
public static class Duplicates
{
    /// <summary>Those that a change, proposed now, would repeat; where it is no change at all, none.</summary>
    public static IReadOnlyList<Proposal> Of(Draft draft, Change change) =>
        change.Check(draft) is ({ } clean, _) && clean.On(draft) is { } on
            ? [.. draft.OpenProposalsOn(draft.Clauses[on]).Where(other => other.Change.IsSameAs(clean, draft))]
            : [];

    /// <summary>The older ones that this one repeats.</summary>
    public static IReadOnlyList<Proposal> Before(Draft draft, Proposal proposal) =>
    [
        .. draft.OpenProposalsOn(draft.Clauses[proposal.On])
            .TakeWhile(other => other.Id != proposal.Id)
            .Where(other => other.Change.IsSameAs(proposal.Change, draft)),
    ];
}
