namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record Reply(CommentId Thread, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Thread) is not { } thread)
            return new CommentIsUnknown(Thread);
        if (thread.Resolved is not null)
            return new ThreadIsResolved();
        var (clean, refusal) = CommentRule.Check(draft, seat, Text);
        return refusal is not null ? refusal : new ReplyMade(Thread, CommentRule.Next(draft), clean!);
    }
}

public sealed record ReplyMade(CommentId Thread, CommentId Comment, string Text) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var thread = draft.Threads[Thread];
        var reply = new Comment(Comment, Text, Mentions.In(Text, draft.Seating), stamp);
        return draft.With(thread with { Comments = thread.Comments.Add(reply) }) with
        {
            CommentCount = draft.CommentCount + 1,
        };
    }

    public override Touched Touches(Draft draft) => Touched.Only(draft.Threads[Thread].On);
}
