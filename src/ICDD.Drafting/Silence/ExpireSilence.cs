namespace ICDD.Drafting;

/// <summary>
/// The deadline has passed. Nobody needs to press anything: the room records it by itself before it decides anything
/// that comes later, so what was unbroken at the deadline counts, whenever the room learns that it passed.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Negotiation)]
public sealed record ExpireSilence(SilenceId Silence) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) => draft.Find(Silence) switch
    {
        null => new SilenceIsUnknown(Silence),
        { Status: SilenceStatus.Cancelled } => new SilenceWasCancelled(Silence),
        { Status: SilenceStatus.Expired } => new SilenceIsOver(Silence),
        var silence when silence.IsOpenAt(now) => new SilenceStillRuns(Silence),
        var silence => new SilenceExpired(
            Silence, silence.Deadline, silence.InOrder(draft).Where(id => !silence.IsBrokenOn(id)).ToSequence()),
    };
}

/// <summary>
/// Unbroken clauses are agreed ad referendum: pending adoption of the whole. What was agreed before stays as it was.
/// </summary>
/// <param name="Deadline">As of when it holds; the entry's own time is when the room recorded it.</param>
public sealed record SilenceExpired(SilenceId Silence, DateTimeOffset Deadline, Sequence<ClauseId> Unbroken) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        foreach (var id in Unbroken.Where(id => draft.Clauses[id].IsOpen))
            draft = draft.With(draft.Clauses[id] with
            {
                Status = ClauseStatus.AgreedAdReferendum,
                Rulings = draft.Clauses[id].Rulings.Add(
                    new Ruling(RulingKind.AgreedBySilence, draft.Clauses[id].Wording.Number, "", stamp)),
            });
        return draft.With(draft.Find(Silence)! with
        {
            Status = SilenceStatus.Expired,
            End = new SilenceEnd(stamp, ""),
        });
    }

    public override Touched Touches(Draft draft) => SilenceRule.Touches(draft, Silence);
}
