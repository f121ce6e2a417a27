namespace ICDD.Drafting;

public enum ClashKind
{
    /// <summary>The other clause uses a figure that the group changed.</summary>
    Figure,

    /// <summary>The other clause makes a reference that the group changed.</summary>
    CrossReference,

    /// <summary>The other clause uses a term that the group changed.</summary>
    Term,

    /// <summary>The other clause refers to the one that the group changed.</summary>
    RefersToIt,

    /// <summary>The other clause is a recommendation that follows from it.</summary>
    FollowsFromIt,
}

/// <summary>
/// Where a group's result may no longer fit another clause; for the plenary to look at, never a refusal.
/// </summary>
/// <param name="What">The words that both have in common.</param>
public sealed record Clash(DraftingGroupCode Group, ClauseId Clause, ClauseId Other, ClashKind Kind, string What)
{
    /// <summary>The clashes of all results that wait for the plenary, in the order of the text.</summary>
    public static IReadOnlyList<Clash> Of(Draft draft)
    {
        var standing = draft.Standing().ToList();
        var waiting =
            from grouped in draft.DraftingGroups
            from result in grouped.Results
            let clause = draft.Clauses[result.Clause]
            where clause.Status == ClauseStatus.AgreedInGroup && clause.Wording.Number == result.After
            where result.Before != result.After && result == grouped.Results.FindLast(each => each.Clause == clause.Id)
            select (grouped.Code, Clause: clause, Before: clause.TextAt(result.Before)!);
        return
        [
            .. from result in waiting
               from other in standing
               where other.Id != result.Clause.Id
               from clash in Between(draft, result.Clause, result.Before, other)
               select new Clash(result.Code, result.Clause.Id, other.Id, clash.Kind, clash.What),
        ];
    }

    private static IEnumerable<(ClashKind Kind, string What)> Between(
        Draft draft, Clause clause, string before, Clause other)
    {
        foreach (var (kind, what) in BindingWords.Changed(before, clause.Text))
            if (BindingWords.Uses(other.Text, what))
                yield return (kind, what);
        if (BindingWords.RefersTo(other.Text, draft.NumberOf(clause.Id)) is { } reference)
            yield return (ClashKind.RefersToIt, reference);
        if (other.Recommendation is { } recommendation && recommendation.Follows.Contains(clause.Id))
            yield return (ClashKind.FollowsFromIt, draft.NumberOf(clause.Id));
    }
}
