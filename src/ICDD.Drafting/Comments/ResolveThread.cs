namespace ICDD.Drafting;

/// <summary>A thread is resolved by who opened it, or by the chair or the secretariat.</summary>
[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record ResolveThread(CommentId Thread) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) => draft.Find(Thread) switch
    {
        null => new CommentIsUnknown(Thread),
        { Resolved: not null } => new AlreadySo(),
        var thread when ThreadRule.Check(draft, thread, seat) is { } refusal => refusal,
        _ => new ThreadResolved(Thread),
    };
}

public sealed record ThreadResolved(CommentId Thread) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Threads[Thread] with { Resolved = stamp });

    public override Touched Touches(Draft draft) => Touched.Only(draft.Threads[Thread].On);
}
