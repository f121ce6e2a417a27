namespace ICDD.Drafting;

/// <summary>The chair ends it before its deadline, with a reason that all see; nothing is agreed by it.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record CancelSilence(SilenceId Silence, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (SilenceRule.CheckRunning(draft, Silence, now) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new SilenceCancelled(Silence, reason.Text);
    }
}

public sealed record SilenceCancelled(SilenceId Silence, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft.With(draft.Find(Silence)! with
    {
        Status = SilenceStatus.Cancelled,
        End = new SilenceEnd(stamp, Reason),
    });

    public override Touched Touches(Draft draft) => SilenceRule.Touches(draft, Silence);
}
