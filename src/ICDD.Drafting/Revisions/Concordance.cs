namespace ICDD.Drafting;

/// <summary>Why a clause's number changed at a renumbering.</summary>
public enum NumberReason { Renumbered, Inserted, Deleted, Moved, SplitFrom, MergedInto }

/// <summary>A clause's number before and after a renumbering; empty where it had, or has, none.</summary>
public sealed record NumberChange(ClauseId Clause, string Old, string New)
{
    public NumberReason Reason { get; init; }

    /// <summary>The clause that it was split from or went into.</summary>
    public ClauseId? Other { get; init; }

    /// <summary>The proposal that did it.</summary>
    public ProposalId? Proposal { get; init; }
}

/// <summary>The table of old and new numbers, with reasons, that comes with a renumbering; computed from the record.</summary>
public static class Concordance
{
    public static IReadOnlyList<NumberChange> Of(Draft draft, Revision revision)
    {
        if (revision.Before is not { } before)
            return [];
        var profile = draft.Conference!.Profile;
        var (old, renumbered) = (Numbering.Of(before, profile), Numbering.Of(revision.Outline, profile));
        return
        [
            .. revision.Outline.InOrder()
                .Select(id => Explain(draft, revision, new NumberChange(id, old[id].Reference, renumbered[id].Reference)))
                .Where(change => change.Old != change.New),
        ];
    }

    private static NumberChange Explain(Draft draft, Revision revision, NumberChange change)
    {
        var clause = draft.Clauses[change.Clause];
        var shown = revision.Clauses[clause.Id];
        if (shown.Status == ClauseStatus.Deleted)
            return Gone(draft, change, clause.Wordings[shown.Wording - 1]);
        if (revision.Before!.Vacant.Any(gap => gap.Clause == clause.Id))
            return change with { Reason = NumberReason.Moved };
        return revision.Before.Places[clause.Id].Inserted ? CameIn(draft, change, clause.Wordings[0]) : change;
    }

    private static NumberChange Gone(Draft draft, NumberChange change, Wording wording) =>
        wording.From.Select(id => draft.Proposals[id]).FirstOrDefault() switch
        {
            { Change: Consolidation into } by when into.Clauses[0].Clause != change.Clause => change with
            {
                Reason = NumberReason.MergedInto,
                Other = into.Clauses[0].Clause,
                Proposal = by.Id,
            },
            var by => change with { Reason = NumberReason.Deleted, Proposal = by?.Id },
        };

    private static NumberChange CameIn(Draft draft, NumberChange change, Wording wording) =>
        wording.From.Select(id => draft.Proposals[id]).FirstOrDefault() switch
        {
            { Change: Split split } by => change with
            {
                Reason = NumberReason.SplitFrom,
                Other = split.Clause,
                Proposal = by.Id,
            },
            var by => change with { Reason = NumberReason.Inserted, Proposal = by?.Id },
        };
}
