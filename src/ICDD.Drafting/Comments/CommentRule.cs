namespace ICDD.Drafting;

/// <summary>Who may comment: all who sit in the room; observers where the secretariat allows it.</summary>
public static class CommentRule
{
    public static Decision Open(Draft draft, Seat seat, string text, ClauseId on, ProposalId? proposal)
    {
        var (clean, refusal) = Check(draft, seat, text);
        return refusal is not null
            ? refusal
            : new CommentMade(Next(draft), on, clean!) { OnProposal = proposal };
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

    public static CommentId Next(Draft draft) => new($"k{draft.CommentCount + 1}");
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
