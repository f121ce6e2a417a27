namespace ICDD.Drafting;

/// <summary>
/// The chair does not let a late objection count, for a reason that all see; what was decided stays decided.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DeclineLateBreak(SilenceId Silence, int Break, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (late, refusal) = LateBreakRule.Find(draft, Silence, Break);
        if (refusal is not null)
            return refusal;
        if (late!.Accepted is not null)
            return new LateBreakWasAccepted(Break);
        if (late.Declined is not null)
            return new AlreadySo();
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new LateBreakDeclined(Silence, Break, reason.Text);
    }
}

public sealed record LateBreakDeclined(SilenceId Silence, int Break, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        var declined = silence.Breaks[Break - 1] with { Declined = new LateRuling(stamp, Reason) };
        return draft.With(silence with { Breaks = silence.Breaks.SetItem(Break - 1, declined) });
    }

    public override Touched Touches(Draft draft) => Touched.Only([.. draft.Find(Silence)!.Breaks[Break - 1].Clauses]);
}
