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

/// <summary>
/// The table of old and new numbers, with reasons, that comes with a renumbering and with the adoption; computed from
/// the record. The old numbers are those that were last issued; what never was has the one that it bore until now.
/// </summary>
public static class Concordance
{
    public static IReadOnlyList<NumberChange> Of(Draft draft, Revision revision) => revision.Before is { } before
        ? Between(
            draft, Last(draft, revision.Number - 1), before, new Numbered(revision.Outline, id => revision.Clauses[id]))
        : [];

    /// <summary>From the text issued last to the adopted one.</summary>
    public static IReadOnlyList<NumberChange> OfAdoption(Draft draft) => draft.Adopted is null
        ? []
        : Between(draft, Last(draft, draft.Revisions.Count - 1), draft.NumberedUntilAdoption ?? draft.Outline,
            new Numbered(draft.Outline, id =>
                new RevisedClause(draft.Clauses[id].Wording.Number, draft.Clauses[id].Status)));

    private sealed record Numbered(Outline Outline, Func<ClauseId, RevisedClause> Shown);

    private static Outline? Last(Draft draft, int number) => number >= 0 ? draft.Revisions[number].Outline : null;

    private static List<NumberChange> Between(Draft draft, Outline? issued, Outline before, Numbered after)
    {
        var profile = draft.Conference!.Profile;
        var (last, working, now) =
            (
                issued is null ? null : Numbering.Of(issued, profile),
                Numbering.Of(before, profile),
                Numbering.Of(after.Outline, profile));
        return
        [
            .. after.Outline.InOrder()
                .Select(id => Explain(draft, issued, after, new NumberChange(
                    id,
                    last?[id].Reference is { Length: > 0 } reference ? reference : working[id].Reference,
                    now[id].Reference)))
                .Where(change => change.Old != change.New),
        ];
    }

    private static NumberChange Explain(Draft draft, Outline? issued, Numbered after, NumberChange change)
    {
        var clause = draft.Clauses[change.Clause];
        var shown = after.Shown(clause.Id);
        if (shown.Status == ClauseStatus.Deleted)
            return Gone(draft, change, clause.Wordings[shown.Wording - 1]);
        if (issued is null || !issued.Places.TryGetValue(clause.Id, out var place) || place.Dropped)
            return CameIn(draft, change, clause.Wordings[0]);
        return place.Moves != after.Outline.Places[clause.Id].Moves ? change with { Reason = NumberReason.Moved }
            : place.Inserted ? CameIn(draft, change, clause.Wordings[0])
            : change;
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
