namespace ICDD.Drafting;

/// <summary>A later deadline for the same text; only before the old one has passed.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record ExtendSilence(SilenceId Silence, DateTimeOffset Deadline) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (SilenceRule.CheckRunning(draft, Silence, now) is { } refusal)
            return refusal;
        if (Deadline <= draft.Find(Silence)!.Deadline)
            return new DeadlineIsNotLater();
        return Deadline - now > TimeSpan.FromDays(SilenceLimits.LongestDays)
            ? new SilenceIsTooLong(SilenceLimits.LongestDays)
            : new SilenceExtended(Silence, Deadline);
    }
}

public sealed record SilenceExtended(SilenceId Silence, DateTimeOffset Deadline) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var silence = draft.Find(Silence)!;
        return draft.With(silence with
        {
            Deadline = Deadline,
            Extensions = silence.Extensions.Add(new SilenceExtension(silence.Deadline, Deadline, stamp)),
        });
    }

    public override Touched Touches(Draft draft) => SilenceRule.Touches(draft, Silence);
}
