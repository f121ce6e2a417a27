namespace ICDD.Drafting;

/// <summary>
/// Who may resolve and reopen a thread: who opened it, while they may comment at all, the chair and the secretariat.
/// </summary>
public static class ThreadRule
{
    public static Refusal? Check(Draft draft, CommentThread thread, Seat seat) =>
        seat.Role == Role.Observer && !draft.ObserversMayComment ? new ObserversMayNotComment()
        : MayClose(thread, seat) ? null
        : new ThreadIsNotYours();

    public static bool MayClose(CommentThread thread, Seat seat)
    {
        var opener = thread.Comments[0].Stamp.By;
        return seat.Role is Role.Chair or Role.Secretariat
            || (seat.Role == opener.Role
                && (seat.Role == Role.Delegate ? seat.Delegation == opener.Delegation : seat.Person == opener.Person));
    }
}
