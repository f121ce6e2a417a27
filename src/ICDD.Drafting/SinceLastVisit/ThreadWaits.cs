namespace ICDD.Drafting;

/// <summary>
/// Threads in which a delegation was called, or its proposal remarked on, and it has not answered since.
/// </summary>
internal static class ThreadWaits
{
    public static IEnumerable<Awaited> On(Draft draft, Clause clause) =>
        clause.Threads.Select(id => draft.Threads[id]).Where(thread => thread.Resolved is null)
            .SelectMany(thread => In(draft, clause, thread));

    private static IEnumerable<Awaited> In(Draft draft, Clause clause, CommentThread thread)
    {
        var sponsor = SponsorOf(draft, thread);
        var called = thread.Comments.SelectMany(comment => comment.Mentions);
        return from whose in (sponsor is { } asked ? called.Append(asked) : called).Distinct()
               let kind = KindOf(thread, whose, whose == sponsor)
               where kind is not null
               select new Awaited(
                   whose, new Waiting(kind.Value) { On = clause.Id, Proposal = thread.OnProposal, Thread = thread.Id });
    }

    private static WaitingKind? KindOf(CommentThread thread, DelegationCode whose, bool isSponsor)
    {
        var unanswered = thread.Comments.Skip(1 + thread.Comments.FindLastIndex(each => IsBy(each, whose))).ToList();
        return unanswered.Exists(each => each.Mentions.Contains(whose)) ? WaitingKind.Mention
            : isSponsor && unanswered.Count > 0 ? WaitingKind.Remark
            : null;
    }

    private static DelegationCode? SponsorOf(Draft draft, CommentThread thread) =>
        thread.OnProposal is { } id && draft.Proposals[id] is { IsOpen: true } proposal
            ? Mandate.HolderOf(draft, proposal)
            : null;

    private static bool IsBy(Comment comment, DelegationCode whose) =>
        comment.Stamp.By is { Role: Role.Delegate, Delegation: { } by } && by == whose;
}
