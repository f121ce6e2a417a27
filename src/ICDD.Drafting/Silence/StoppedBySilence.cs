namespace ICDD.Drafting;

/// <summary>What an objection in a silence procedure opens again, whatever its status was.</summary>
public static class StoppedBySilence
{
    /// <summary>The agreed ones among the clauses, if their words are still those that were under silence.</summary>
    public static Sequence<ClauseId> Of(Draft draft, SilenceProcedure silence, IEnumerable<ClauseId> named) =>
        named.Where(id => IsAgreed(draft.Clauses[id]) && HasTheWords(silence, draft.Clauses[id])).ToSequence();

    /// <summary>
    /// Of a late objection, what was decided after the silence stays: a newer agreement of the plenary, and a newer
    /// silence, in which everybody could object again.
    /// </summary>
    public static Sequence<ClauseId> OfLate(Draft draft, SilenceProcedure silence, SilenceBreak late) =>
        Of(draft, silence, late.Clauses.Where(id => !IsDecidedSince(draft, silence, id)));

    public static Draft Open(Draft draft, IEnumerable<ClauseId> clauses, Stamp stamp) => clauses.Aggregate(
        draft, (before, id) =>
            PackageRule.Reopen(
                before.With(before.Clauses[id].Ruled(ClauseStatus.Open, RulingKind.Reopened, "", stamp)), id));

    public static Touched Touches(Draft draft, IEnumerable<ClauseId> clauses) => Touched.Only(
        [.. clauses.SelectMany(id => (PackageRule.ClosedWith(draft, id)?.Members(draft) ?? []).Prepend(id))
            .Distinct()]);

    private static bool IsDecidedSince(Draft draft, SilenceProcedure silence, ClauseId id) =>
        draft.Silences.Exists(newer => newer.Set.Version > silence.Set.Version && newer.Covers(id)
            && newer.Status != SilenceStatus.Cancelled)
        || (silence.End is { } end && draft.Clauses[id].Rulings.Any(ruling =>
            ruling.Stamp.Version > end.Stamp.Version && Agreements.Is(ruling)));

    private static bool IsAgreed(Clause clause) =>
        clause.Status is ClauseStatus.Agreed or ClauseStatus.AgreedAdReferendum or ClauseStatus.AgreedInGroup;

    private static bool HasTheWords(SilenceProcedure silence, Clause clause) =>
        silence.Clauses[clause.Id] == clause.Wording.Number;
}
