namespace ICDD.Drafting;

/// <summary>Threads in which a delegation was called, or its proposal remarked on, and it has not answered since.</summary>
internal static class ThreadWaits
{
    public static IEnumerable<Waiting> On(Draft draft, Clause clause, DelegationCode own) =>
        from id in clause.Threads
        let thread = draft.Threads[id]
        let kind = KindOf(draft, thread, own)
        where kind is not null
        select new Waiting(kind.Value) { On = clause.Id, Proposal = thread.OnProposal, Thread = id };

    private static WaitingKind? KindOf(Draft draft, CommentThread thread, DelegationCode own)
    {
        if (thread.Resolved is not null)
            return null;
        var unanswered = thread.Comments.Skip(1 + thread.Comments.FindLastIndex(each => IsBy(each, own))).ToList();
        return unanswered.Exists(each => each.Mentions.Contains(own)) ? WaitingKind.Mention
            : unanswered.Count > 0 && IsOnOwn(draft, thread, own) ? WaitingKind.Remark
            : null;
    }

    private static bool IsBy(Comment comment, DelegationCode own) =>
        comment.Stamp.By is { Role: Role.Delegate, Delegation: { } by } && by == own;

    private static bool IsOnOwn(Draft draft, CommentThread thread, DelegationCode own) =>
        thread.OnProposal is { } id && draft.Proposals[id] is { IsOpen: true } proposal && Mandate.Holds(draft, proposal, own);
}
