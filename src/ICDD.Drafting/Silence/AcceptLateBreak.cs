namespace ICDD.Drafting;

/// <summary>
/// The chair lets a late objection count: its paragraphs are open again, whoever agreed them, but for what was decided
/// after the silence.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AcceptLateBreak(SilenceId Silence, int Break) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (late, refusal) = LateBreakRule.Find(draft, Silence, Break);
        return refusal is not null ? refusal : late switch
        {
            { Accepted: not null } => new AlreadySo(),
            { Declined: not null } => new LateBreakWasDeclined(Break),
            _ => Accept(draft, draft.Find(Silence)!, late!),
        };
    }

    private LateBreakAccepted Accept(Draft draft, SilenceProcedure silence, SilenceBreak late)
    {
        var (accepted, opens) = (new LateBreakAccepted(Silence, Break), StoppedBySilence.OfLate(draft, silence, late));
        return accepted.OpenedOf(draft).ToHashSet().SetEquals(opens) ? accepted : accepted with { Opens = opens };
    }
}

public sealed record LateBreakAccepted(SilenceId Silence, int Break) : Event
{
    /// <summary>
    /// What is open again by it; none where it is what this silence alone had agreed of its paragraphs.
    /// </summary>
    public Sequence<ClauseId>? Opens { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        var opened = OpenedOf(draft);
        var accepted = silence.Breaks[Break - 1] with { Accepted = stamp, Opened = opened };
        return StoppedBySilence.Open(draft, opened, stamp)
            .With(silence with { Breaks = silence.Breaks.SetItem(Break - 1, accepted) });
    }

    public override Touched Touches(Draft draft) =>
        StoppedBySilence.Touches(draft, draft.Find(Silence)!.Breaks[Break - 1].Clauses);

    internal Sequence<ClauseId> OpenedOf(Draft draft) => Opens ?? draft.Find(Silence)!.Breaks[Break - 1].Clauses
        .Where(id => IsAgreedBySilence(draft.Clauses[id])).ToSequence();

    private static bool IsAgreedBySilence(Clause clause) =>
        clause.Status == ClauseStatus.AgreedAdReferendum
        && clause.Rulings.FindLast(ruling => ruling.TakenBack is null && ruling.Kind
            is not (RulingKind.ReopeningAsked or RulingKind.ReopeningDeclined)) is { Kind: RulingKind.AgreedBySilence };
}
