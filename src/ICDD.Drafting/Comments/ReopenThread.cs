namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record ReopenThread(CommentId Thread) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) => draft.Find(Thread) switch
    {
        null => new CommentIsUnknown(Thread),
        { Resolved: null } => new AlreadySo(),
        var thread when ThreadRule.Check(draft, thread, seat) is { } refusal => refusal,
        _ => new ThreadReopened(Thread),
    };
}

public sealed record ThreadReopened(CommentId Thread) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Threads[Thread] with { Resolved = null });

    public override Touched Touches(Draft draft) => Touched.Only(draft.Threads[Thread].On);
}
