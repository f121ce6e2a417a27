namespace ICDD.Drafting.Web;

/// <summary>What was recorded last from this screen, where it was, and when: its answer stays in view.</summary>
public sealed record LastAct(StreamId Stream, Outcome.Recorded Recorded);
