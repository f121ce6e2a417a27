namespace ICDD.Drafting;

/// <summary>What the procedure must be like for an act on it.</summary>
public static class SilenceRule
{
    /// <summary>Before its deadline it can be extended and cancelled, and never afterwards.</summary>
    public static Refusal? CheckRunning(Draft draft, SilenceId id, DateTimeOffset now) => draft.Find(id) switch
    {
        null => new SilenceIsUnknown(id),
        { Status: SilenceStatus.Cancelled } => new SilenceWasCancelled(id),
        var silence => silence.IsOpenAt(now) ? null : new SilenceIsOver(id),
    };

    public static Touched Touches(Draft draft, SilenceId id) => Touched.Only([.. draft.Find(id)!.Clauses.Keys]);
}
