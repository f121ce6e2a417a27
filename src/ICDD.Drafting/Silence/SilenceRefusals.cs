namespace ICDD.Drafting;

public sealed record SilenceIsUnknown(SilenceId Silence) : Refusal;

public sealed record SilenceIsTooShort(int Minutes) : Refusal;

public sealed record SilenceIsTooLong(int Days) : Refusal;

public sealed record SilenceIsOver(SilenceId Silence) : Refusal;

public sealed record SilenceStillRuns(SilenceId Silence) : Refusal;

public sealed record SilenceWasCancelled(SilenceId Silence) : Refusal;

public sealed record DeadlineIsNotLater : Refusal;

public sealed record NoClauseIsListed : Refusal;

public sealed record ClauseIsUnderSilence(string Clause) : Refusal;

public sealed record ClauseIsNotUnderSilence(string Clause) : Refusal;

/// <summary>After the end of the silence that is to be undone.</summary>
public sealed record ClauseWasDecidedSince(string Clause) : Refusal;

public sealed record BreakIsUnknown(int Break) : Refusal;

public sealed record BreakWasInTime(int Break) : Refusal;

public sealed record LateBreakWasAccepted(int Break) : Refusal;

public sealed record LateBreakWasDeclined(int Break) : Refusal;
