namespace ICDD.Drafting;

/// <summary>
/// A delegation objects on listed paragraphs, with a reason. In time, those paragraphs are not agreed by this
/// procedure, and what was agreed before on the same words is open again at once; from the deadline on it is recorded
/// as late and has no effect unless the chair accepts it.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record BreakSilence(SilenceId Silence, Sequence<ClauseId> Clauses, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Silence) is not { } silence)
            return new SilenceIsUnknown(Silence);
        if (silence.Status == SilenceStatus.Cancelled)
            return new SilenceWasCancelled(Silence);
        if (Clauses.Count == 0)
            return new NoClauseIsListed();
        foreach (var clause in Clauses)
            if (!silence.Covers(clause))
                return draft.Find(clause) is null
                    ? new ClauseIsUnknown(clause)
                    : new ClauseIsNotUnderSilence(draft.NumberOf(clause));
        var own = seat.Delegation!.Value;
        if (Clauses.All(clause => silence.IsBrokenBy(own, clause)))
            return new AlreadySo();
        var reason = Reasons.Read(Reason);
        var named = Clauses.Distinct().ToSequence();
        var inTime = silence.IsOpenAt(now);
        return reason.Refusal is { } bad ? bad : new SilenceBroken(Silence, own, named)
        {
            Reason = reason.Text,
            Timing = inTime ? BreakTiming.InTime : BreakTiming.Late,
            Opens = inTime ? StoppedBySilence.Of(draft, silence, named) : [],
        };
    }
}

public sealed record SilenceBroken(SilenceId Silence, DelegationCode Delegation, Sequence<ClauseId> Clauses) : Event
{
    public string Reason { get; init; } = "";

    public BreakTiming Timing { get; init; }

    /// <summary>What was agreed, or agreed in group, and is open again.</summary>
    public Sequence<ClauseId> Opens { get; init; }

    /// <summary>Whose objection it was is not told by the clause: that is as the chair disclosed it.</summary>
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        var broken = new SilenceBreak(silence.Breaks.Count + 1, Delegation, Clauses, Reason, Timing, stamp)
        {
            Opened = Opens,
        };
        var after = StoppedBySilence.Open(
            draft.With(silence with { Breaks = silence.Breaks.Add(broken) }),
            Opens,
            stamp with { By = Deadlines.Seat });
        return Reversibles.Broken(draft, after, stamp, Silence);
    }

    public override Touched Touches(Draft draft) => StoppedBySilence.Touches(draft, Clauses);
}
