namespace ICDD.Drafting;

/// <summary>
/// The clock of the server was wrong and silence ended too early: the chair undoes the end, with a reason that all see,
/// and gives the right deadline. What only this end had agreed is as it was before; objections that came after it count
/// as in time.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record UndoExpiry(SilenceId Silence, DateTimeOffset Deadline, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Silence) is not { } silence)
            return new SilenceIsUnknown(Silence);
        if (silence.Status == SilenceStatus.Cancelled)
            return new SilenceWasCancelled(Silence);
        if (silence.IsRunning)
            return new SilenceStillRuns(Silence);
        if (Deadline <= now)
            return new DeadlineIsNotLater();
        if (Deadline - now > TimeSpan.FromDays(SilenceLimits.LongestDays))
            return new SilenceIsTooLong(SilenceLimits.LongestDays);
        if (silence.InOrder(draft)
            .FirstOrDefault(id => IsDecidedSince(draft, silence, id)) is { Value: not null } changed)
            return new ClauseWasDecidedSince(draft.NumberOf(changed));
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new ExpiryUndone(Silence, Deadline, reason.Text)
        {
            Clauses = silence.InOrder(draft).Where(id => IsAgreedByIt(silence, draft.Clauses[id])).ToSequence(),
            InTime = silence.Breaks.Where(each => each is { Counts: false, TakenBack: null })
                .Select(each => each.Number).ToSequence(),
        };
    }

    private static bool IsAgreedByIt(SilenceProcedure silence, Clause clause) =>
        clause.Status == ClauseStatus.AgreedAdReferendum
        && clause.Rulings.FindLast(Agreements.Is) is { Kind: RulingKind.AgreedBySilence } ruling
        && ruling.Stamp.Version == silence.End!.Stamp.Version;

    /// <summary>It has other words, or another status, than the end gave it; that cannot be undone from here.</summary>
    private static bool IsDecidedSince(Draft draft, SilenceProcedure silence, ClauseId id) =>
        !silence.IsBrokenOn(id)
        && (draft.Clauses[id].Wording.Number != silence.Clauses[id]
            || draft.Clauses[id].Status is not (ClauseStatus.AgreedAdReferendum or ClauseStatus.Agreed)
            || draft.Silences.Exists(newer => newer.IsRunning && newer.Covers(id)));
}

/// <param name="Deadline">When silence ends now.</param>
public sealed record ExpiryUndone(SilenceId Silence, DateTimeOffset Deadline, string Reason) : Event
{
    /// <summary>What only this end had agreed.</summary>
    public Sequence<ClauseId> Clauses { get; init; }

    /// <summary>The objections, by number, that were late by the wrong clock.</summary>
    public Sequence<int> InTime { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        var running = silence with
        {
            Status = SilenceStatus.Running,
            Deadline = Deadline,
            End = null,
            Undone = silence.Undone.Add(silence.End!.Stamp),
            Breaks = silence.Breaks.ConvertAll(each =>
                InTime.Contains(each.Number)
                    ? each with { Timing = BreakTiming.InTime, Opened = Objected(draft, silence, each) }
                    : each),
        };
        var before = Clauses.Aggregate(draft.With(running), (text, id) => text.With(Before(text.Clauses[id], stamp)));
        return StoppedBySilence.Open(
            before, running.Breaks.Where(each => InTime.Contains(each.Number)).SelectMany(each => each.Opened)
                .Distinct().Where(id => !before.Clauses[id].IsOpen), stamp);
    }

    public override Touched Touches(Draft draft) => SilenceRule.Touches(draft, Silence);

    private static Sequence<ClauseId> Objected(Draft draft, SilenceProcedure silence, SilenceBreak objection) =>
        StoppedBySilence.Of(draft, silence, objection.Clauses);

    /// <summary>Agreed in group, if it was; or else open.</summary>
    private Clause Before(Clause clause, Stamp stamp)
    {
        var earlier = clause.Rulings.FindLast(ruling => ruling.TakenBack is null && ruling.Kind
            is not (RulingKind.AgreedBySilence or RulingKind.ReopeningAsked or RulingKind.ReopeningDeclined));
        return clause.Ruled(
            earlier is { Kind: RulingKind.AgreedInGroup } group && group.Wording == clause.Wording.Number
                ? ClauseStatus.AgreedInGroup
                : ClauseStatus.Open,
            RulingKind.Reopened, Reason, stamp);
    }
}
