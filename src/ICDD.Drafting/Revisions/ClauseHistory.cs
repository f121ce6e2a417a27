namespace ICDD.Drafting;

/// <summary>The story of one clause, oldest first. A clause that nobody knows has none.</summary>
public static class ClauseHistory
{
    /// <summary>Within one act, what was proposed stands before its end, and words before the ruling on them.</summary>
    public static IReadOnlyList<ClauseMoment> Of(Draft draft, ClauseId id)
    {
        if (draft.Find(id) is not { } clause)
            return [];
        var proposals = ProposalsBehind(draft, clause).ToList();
        return
        [
            .. proposals.SelectMany(Tabling)
                .Concat(proposals.Where(each => each.Closing is not null).Select(each => new ClauseMoment.Closed(each)))
                .Concat(Wordings(clause))
                .Concat(clause.Rulings.Select(ruling => new ClauseMoment.Ruled(ruling)))
                .Concat(Revisions(draft, id))
                .OrderBy(moment => moment.Stamp.Version),
        ];
    }

    /// <summary>
    /// What was tabled on the clause, and what its words come from though it was tabled elsewhere: the addition that
    /// made it, the deletion of a clause that it stood under.
    /// </summary>
    internal static IEnumerable<Proposal> ProposalsBehind(Draft draft, Clause clause) => clause.Proposals
        .Concat(clause.Left)
        .Concat(clause.Wordings.SelectMany(wording => wording.From))
        .Distinct()
        .Select(proposal => draft.Proposals[proposal]);

    /// <summary>The revisions in which the clause stands, with the wording that they show.</summary>
    internal static IEnumerable<ClauseMoment.Issued> Revisions(Draft draft, ClauseId id) =>
        from revision in draft.Revisions
        let shown = revision.Clauses.GetValueOrDefault(id)
        where shown is { Status: not ClauseStatus.Deleted }
        select new ClauseMoment.Issued(RevisionMark.Of(revision), shown);

    private static IEnumerable<ClauseMoment> Tabling(Proposal proposal) => proposal.Wordings.Select(wording =>
        wording.Number == 1
            ? (ClauseMoment)new ClauseMoment.Tabled(proposal, wording)
            : new ClauseMoment.Replaced(proposal, wording));

    private static IEnumerable<ClauseMoment> Wordings(Clause clause) => clause.Wordings.Select(wording =>
        new ClauseMoment.Worded(
            wording, Redline.Between(clause.TextAt(wording.Number - 1) ?? "", wording.Text)));
}
