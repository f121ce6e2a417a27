namespace ICDD.Drafting;

/// <summary>
/// Only the chair reopens, with a reason that all see. The last agreed wording stays as the default text; a deleted
/// clause comes back in its last words, and with it the sub-paragraphs that the same act took away. Where it was agreed
/// in a package, the whole package is open again.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record ReopenClause(ClauseId Clause, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        if (clause.IsOpen)
            return new ClauseIsOpen(draft.NumberOf(Clause));
        if (clause.Status == ClauseStatus.Deferred)
            return new ClauseIsDeferred(draft.NumberOf(Clause));
        if (draft.Outline.Places[Clause].Parent is { } parent && !draft.Clauses[parent].Stands)
            return new ClauseIsDeleted(draft.NumberOf(parent));
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad
            ? bad
            : new ClauseReopened(Clause, reason.Text) { With = GoneWith(draft, clause).ToSequence() };
    }

    /// <summary>What stands under it and was deleted by the same act.</summary>
    private static IEnumerable<ClauseId> GoneWith(Draft draft, Clause clause) => clause.Stands
        ? []
        : draft.Outline.Family(clause.Id).Skip(1).Where(id =>
            draft.Clauses[id] is { Stands: false } member
                && member.Wording.Stamp.Version == clause.Wording.Stamp.Version);
}

public sealed record ClauseReopened(ClauseId Clause, string Reason) : Event
{
    public Sequence<ClauseId> With { get; init; }

    /// <summary>Only of what stood: a deleted clause that came back may have been given its number anew.</summary>
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var after = With.Prepend(Clause).Aggregate(draft, (before, id) => Reopen(before, id, stamp));
        return draft.Clauses[Clause].Stands ? Reversibles.Ruled(draft, after, stamp, Clause) : after;
    }

    private Draft Reopen(Draft draft, ClauseId id, Stamp stamp)
    {
        var clause = draft.Clauses[id];
        var standing = clause.Stands ? clause : clause.Reword(clause.Wordings[^2].Text, stamp, []);
        var numbered = draft with { Outline = draft.Outline.Restore(id, stamp) };
        return PackageRule.Reopen(
            numbered.With(standing.Ruled(ClauseStatus.Open, RulingKind.Reopened, Reason, stamp)), id);
    }

    /// <summary>A deleted one may get its number back, which moves others.</summary>
    public override Touched Touches(Draft draft) =>
        draft.Clauses[Clause].Stands
            ? Touched.Only([Clause, .. PackageRule.ClosedWith(draft, Clause)?.Members(draft) ?? []])
            : Touched.Everything;
}
