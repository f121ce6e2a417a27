namespace ICDD.Drafting;

public static class ThreadRule
{
    public static bool MayClose(CommentThread thread, Seat seat)
    {
        var opener = thread.Comments[0].Stamp.By;
        return seat.Role is Role.Chair or Role.Secretariat
            || (seat.Role == opener.Role
                && (seat.Role == Role.Delegate ? seat.Delegation == opener.Delegation : seat.Person == opener.Person));
    }
}
