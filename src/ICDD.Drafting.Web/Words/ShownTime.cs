namespace ICDD.Drafting.Web;

/// <summary>
/// A time among the words of a sentence. It stands in the page as a time, so that the reader's own is written beside
/// it.
/// </summary>
public sealed record ShownTime(DateTimeOffset At, string Text);
