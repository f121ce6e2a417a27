namespace ICDD.Drafting;

/// <summary>
/// What a delegation holds in its hand after it broke silence: when, on which text, where, as which entry.
/// </summary>
public sealed record SilenceReceipt(
    SilenceId Silence, DateTimeOffset At, BreakTiming Timing, string TextHash, Sequence<string> Paragraphs,
    long Version)
{
    public static IEnumerable<SilenceReceipt> Of(Draft draft, SilenceProcedure silence, DelegationCode own) =>
        from broken in silence.Breaks
        where broken.Delegation == own
        select new SilenceReceipt(
            silence.Id, broken.Stamp.At, broken.Timing, silence.TextHash,
            broken.Clauses.Select(draft.NumberOf).ToSequence(), broken.Stamp.Version);
}
