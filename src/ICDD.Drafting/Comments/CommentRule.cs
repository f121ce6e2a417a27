namespace ICDD.Drafting;

/// <summary>Who may comment: all who sit in the room; observers where the secretariat allows it.</summary>
public static class CommentRule
{
    /// <param name="draft">The draft in which it is made.</param>
    /// <param name="seat">Who makes it.</param>
    /// <param name="on">What it is about: a clause, or a proposal on it.</param>
    /// <param name="said">The comment, and what is said below it at once.</param>
    public static Decision Open(
        Draft draft,
        Seat seat,
        (ClauseId Clause, ProposalId? Proposal) on,
        (string Text, Sequence<string> Replies) said)
    {
        var (clean, refusal) = Check(draft, seat, said.Text);
        if (refusal is not null)
            return refusal;
        var made = new List<Event> { new CommentMade(Next(draft), on.Clause, clean!) { OnProposal = on.Proposal } };
        foreach (var reply in said.Replies)
        {
            var (answer, bad) = Check(draft, seat, reply);
            if (bad is not null)
                return bad;
            made.Add(new ReplyMade(Next(draft), Later(draft, made.Count), answer!));
        }

        return Decision.Of([.. made]);
    }

    /// <summary>Whether the seat may comment at present; what forms ask before anything is typed.</summary>
    public static bool IsOpenTo(Draft draft, Seat seat) => seat.Role != Role.Observer || draft.ObserversMayComment;

    public static (string? Clean, Refusal? Refusal) Check(Draft draft, Seat seat, string text)
    {
        if (!IsOpenTo(draft, seat))
            return (null, new ObserversMayNotComment());
        var reading = PlainText.ReadLines(text, Limits.Comment);
        return reading.Refusal is { } refusal ? (null, refusal) : (reading.Text, null);
    }

    public static CommentId Next(Draft draft) => Later(draft, 0);

    private static CommentId Later(Draft draft, int many) => new($"k{draft.CommentCount + 1 + many}");
}

public sealed record CommentMade(CommentId Comment, ClauseId On, string Text) : Event
{
    public ProposalId? OnProposal { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[On];
        var thread = new CommentThread
        {
            Id = Comment,
            On = On,
            OnProposal = OnProposal,
            Comments = [new Comment(Comment, Text, Mentions.In(Text, draft.Seating), stamp)],
        };
        return draft.With(clause with { Threads = clause.Threads.Add(Comment) }).With(thread) with
        {
            CommentCount = draft.CommentCount + 1,
        };
    }

    public override Touched Touches(Draft draft) => Touched.Only(On);
}
