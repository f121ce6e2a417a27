namespace ICDD.Drafting.Documents;

/// <summary>The comments of the room, with their replies, in the order of the text.</summary>
internal static class Threads
{
    public static Sequence<Remark> Of(Draft draft, Words words)
    {
        var conference = draft.Conference!;
        return draft.Outline.InOrder().SelectMany(id => draft.Clauses[id].Threads).Select(id => draft.Threads[id])
            .Select(thread => Say(thread.Comments[0], About(thread)) with
            {
                On = thread.On,
                Thread = thread.Id,
                IsResolved = thread.Resolved is not null,
                Replies = thread.Comments.Skip(1).Select(reply => Say(reply, "")).ToSequence(),
            })
            .ToSequence();

        Remark Say(Comment comment, string about) => new(
            AuthorNames.Of(draft, comment.Stamp.By, words),
            AuthorNames.InitialsOf(comment.Stamp.By, words),
            conference.AtVenue(comment.Stamp.At),
            about + OneLine.Of(comment.Text));

        string About(CommentThread thread) =>
            thread.OnProposal is { } proposal ? words.Say("OnProposal", proposal.Symbol) : "";
    }
}
