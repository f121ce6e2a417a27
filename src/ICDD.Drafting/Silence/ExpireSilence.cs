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
        var silence => Expire(draft, silence, silence.InOrder(draft).Where(id => !silence.IsBrokenOn(id)).ToSequence()),
    };

    private SilenceExpired Expire(Draft draft, SilenceProcedure silence, Sequence<ClauseId> unbroken) =>
        new(Silence, silence.Deadline, unbroken)
        {
            FromGroups = unbroken.Where(id => draft.Clauses[id].Status == ClauseStatus.AgreedInGroup).ToSequence(),
        };
}

/// <summary>
/// Unbroken clauses are agreed ad referendum: pending adoption of the whole. What the plenary agreed before stays as it
/// was; what a drafting group had agreed is now agreed by all.
/// </summary>
/// <param name="Deadline">As of when it holds; the entry's own time is when the room recorded it.</param>
public sealed record SilenceExpired(SilenceId Silence, DateTimeOffset Deadline, Sequence<ClauseId> Unbroken) : Event
{
    /// <summary>What was agreed in group until then.</summary>
    public Sequence<ClauseId> FromGroups { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        foreach (var id in Unbroken.Where(id => draft.Clauses[id].IsOpen || FromGroups.Contains(id)))
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
