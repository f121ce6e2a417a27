namespace ICDD.Drafting;

/// <summary>The chair lets a late break count: what only silence had agreed of its paragraphs is open again.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AcceptLateBreak(SilenceId Silence, int Break) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Silence) is not { } silence)
            return new SilenceIsUnknown(Silence);
        return silence.Breaks.Find(each => each.Number == Break) switch
        {
            null => new BreakIsUnknown(Break),
            { Timing: BreakTiming.InTime } => new BreakWasInTime(Break),
            { Accepted: not null } => new AlreadySo(),
            _ => new LateBreakAccepted(Silence, Break),
        };
    }
}

public sealed record LateBreakAccepted(SilenceId Silence, int Break) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        var late = silence.Breaks[Break - 1];
        foreach (var clause in late.Clauses.Select(id => draft.Clauses[id]).Where(IsAgreedBySilence))
            draft = draft.With(clause with
            {
                Status = ClauseStatus.Open,
                Rulings = clause.Rulings.Add(new Ruling(RulingKind.Reopened, clause.Wording.Number, "", stamp)),
            });
        return draft.With(silence with { Breaks = silence.Breaks.SetItem(Break - 1, late with { Accepted = stamp }) });
    }

    public override Touched Touches(Draft draft) => Touched.Only([.. draft.Find(Silence)!.Breaks[Break - 1].Clauses]);

    private static bool IsAgreedBySilence(Clause clause) =>
        clause.Status == ClauseStatus.AgreedAdReferendum
        && clause.Rulings.FindLast(ruling => ruling.Kind != RulingKind.ReopeningAsked) is { Kind: RulingKind.AgreedBySilence };
}
