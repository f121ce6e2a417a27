namespace ICDD.Drafting;

/// <summary>
/// Who acted takes the act back, for as long as nobody built on it: the chair a ruling, a decline or the question, a
/// delegation its withdrawal or an objection in a silence procedure. Both acts stay on record.
/// </summary>
/// <param name="Act">The version that the act made.</param>
[GivenBy(Role.Chair, Role.Delegate), During(Stage.Negotiation)]
public sealed record TakeBack(long Act) : Command
{
    /// <summary>Whether the seat could take it back now; what buttons ask.</summary>
    public static bool IsOffered(Draft draft, Seat seat, long act, DateTimeOffset now) =>
        IsOpenTo<TakeBack>(seat, draft) && new TakeBack(act).Decide(draft, seat, now).Refusal is null;

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Reversibles.Find(draft, Act) is not { } taken)
            return new ActCannotBeTakenBack(Act);
        if (!IsOf(draft, taken, seat))
            return new ActIsNotYours(Act);
        if (!taken.IsUntouched(draft) || (taken.Silence is { } silence && !draft.Find(silence)!.IsOpenAt(now)))
            return new ActWasBuiltOn(Act);
        var happened = Event(draft, taken);
        var after = happened.Apply(draft, new Stamp(draft.Version + 1, now, seat));
        return IsBuiltOn(draft, after, taken) ? new ActWasBuiltOn(Act) : happened;
    }

    private static bool IsOf(Draft draft, Reversible taken, Seat seat) => taken.Kind switch
    {
        ReversibleKind.Withdrawal => Mandate.Holds(draft, draft.Proposals[taken.Proposal!.Value], seat.Delegation),
        ReversibleKind.SilenceBreak =>
            draft.Find(taken.Silence!.Value)!.Breaks[taken.Number - 1].Delegation == seat.Delegation,
        _ => seat.Role == Role.Chair,
    };

    /// <summary>
    /// What would be open again reaches only open clauses, what would be agreed again has no brackets, and what silence
    /// would hold again is as it was when silence was broken.
    /// </summary>
    private static bool IsBuiltOn(Draft draft, Draft after, Reversible taken) =>
        taken.Proposals.Any(each => draft.Proposals.Values.Any(other => other.TakenFrom == each.Id)
            || each.Change.Reaches(after).Any(id => after.Find(id) is { Stands: true, IsOpen: false }))
        || taken.Clauses.Any(each => each.Stands && IsBuiltOn(after, each))
        || (taken.Silence is { } silence && IsFreeSince(draft, draft.Find(silence)!, taken.Number));

    private static bool IsBuiltOn(Draft after, Clause was) =>
        (was.Status is not (ClauseStatus.Open or ClauseStatus.Deferred)
            && after.OpenProposalsReaching(after.Clauses[was.Id]).Any())
        || (after.Outline.Places[was.Id].Parent is { } parent && !after.Clauses[parent].Stands);

    private static bool IsFreeSince(Draft draft, SilenceProcedure silence, int number) =>
        silence.Breaks[number - 1].Clauses.Select(id => draft.Clauses[id]).Any(clause =>
            clause.Wording.Number != silence.Clauses[clause.Id]
            || clause.Status is ClauseStatus.Deferred or ClauseStatus.Deleted
            || clause.Group is not null
            || draft.SilenceOn(clause.Id) is not null
            || draft.OpenProposalsReaching(clause).Any()
            || silence.Breaks.Any(other =>
                other.Number != number && other.Counts && other.Clauses.Contains(clause.Id)));

    private Event Event(Draft draft, Reversible taken) => taken.Kind switch
    {
        ReversibleKind.Acceptance => new AcceptanceTakenBack(taken.Proposal!.Value, Act),
        ReversibleKind.Decline => new DeclineTakenBack(taken.Proposal!.Value, Act),
        ReversibleKind.Withdrawal => new WithdrawalTakenBack(taken.Proposal!.Value, Act),
        ReversibleKind.Rewording => new RewordingTakenBack(taken.Clause!.Value, Act),
        ReversibleKind.Question => new QuestionTakenBack(taken.Number, Act),
        ReversibleKind.SilenceBreak => new SilenceBreakTakenBack(taken.Silence!.Value, taken.Number, Act)
        {
            Clauses = draft.Find(taken.Silence.Value)!.Breaks[taken.Number - 1].Clauses,
        },
        _ => new RulingTakenBack(
            taken.Clause!.Value, Act, draft.Clauses[taken.Clause.Value].Rulings.Find(
                ruling => ruling.Stamp.Version == Act)!.Kind),
    };
}

public sealed record RulingTakenBack(ClauseId Clause, long Act, RulingKind Ruling) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp);
}

public sealed record AcceptanceTakenBack(ProposalId Proposal, long Act) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp);
}

/// <summary>The chair's own words of a clause are taken back, and what they reflected is open again.</summary>
public sealed record RewordingTakenBack(ClauseId Clause, long Act) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp);
}

public sealed record DeclineTakenBack(ProposalId Proposal, long Act) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp);
}

public sealed record WithdrawalTakenBack(ProposalId Proposal, long Act) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp);
}

public sealed record QuestionTakenBack(int Question, long Act) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Restoring.Of(draft, Act, stamp) with
    {
        Questions = draft.Questions.SetItem(
            Question - 1, draft.Questions[Question - 1] with { TakenBack = stamp }),
    };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}

/// <param name="Number">Which objection of the procedure.</param>
public sealed record SilenceBreakTakenBack(SilenceId Silence, int Number, long Act) : Event
{
    /// <summary>On which it was.</summary>
    public Sequence<ClauseId> Clauses { get; init; }

    /// <summary>Whose objection it was is not told by the clause: that is as the chair disclosed it.</summary>
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        return Restoring.Of(draft, Act, stamp with { By = Deadlines.Seat }).With(silence with
        {
            Breaks = silence.Breaks.SetItem(Number - 1, silence.Breaks[Number - 1] with { TakenBack = stamp }),
        });
    }
}
