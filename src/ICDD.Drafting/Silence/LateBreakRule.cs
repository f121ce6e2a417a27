namespace ICDD.Drafting;

/// <summary>An objection that came late, on which the chair rules.</summary>
internal static class LateBreakRule
{
    public static (SilenceBreak? Late, Refusal? Refusal) Find(Draft draft, SilenceId silence, int number) =>
        draft.Find(silence) is not { } procedure
            ? (null, new SilenceIsUnknown(silence))
            : procedure.Breaks.Find(each => each.Number == number) switch
            {
                null or { TakenBack: not null } => (null, new BreakIsUnknown(number)),
                { Timing: BreakTiming.InTime } => (null, new BreakWasInTime(number)),
                var late => (late, null),
            };
}
