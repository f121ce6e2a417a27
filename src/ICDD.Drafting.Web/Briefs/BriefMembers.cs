namespace ICDD.Drafting.Web;

/// <summary>An account of a delegation, and whether the delegation's brief is open to it.</summary>
/// <param name="OpensAt">In the future where it waits; the largest of all where a colleague kept it out.</param>
public sealed record BriefMember(Account Account, AccessGrant? Grant, DateTimeOffset OpensAt, bool IsVouchedFor)
{
    public bool IsKeptOut => OpensAt == DateTimeOffset.MaxValue;

    public bool Waits(DateTimeOffset now) => OpensAt > now;
}

/// <summary>The accounts that sit for a delegation in the conference of a document.</summary>
public sealed class BriefMembers(IAccounts accounts)
{
    public IReadOnlyList<BriefMember> Of(BriefRoom room, DelegationCode delegation, Brief brief) =>
    [
        .. accounts.All()
            .Where(account => !account.Disabled)
            .Select(account => (Account: account, Seat: account.SeatIn(room.Document.Stream)))
            .Where(each => each.Seat is { Role: Role.Delegate } seat && seat.Delegation == delegation)
            .Select(each => Member(room, each.Account, each.Seat!, brief))
            .OrderByDescending(member => member.OpensAt)
            .ThenBy(member => member.Account.Person, StringComparer.CurrentCulture),
    ];

    /// <summary>
    /// The accounts of a group's members that wait to open its brief, and for whom no other word is due first.
    /// </summary>
    public IReadOnlyList<BriefMember> Waiting(BriefRoom room, Group group, Brief brief, DateTimeOffset now) =>
    [
        .. group.Members.Where(member => room.AwaitedAdmission(member) is null)
            .SelectMany(member => Of(room, member, brief))
            .Where(member => member.Waits(now)),
    ];

    private static BriefMember Member(BriefRoom room, Account account, Seat seat, Brief brief)
    {
        var grant = seat.Account?.Grant;
        return new BriefMember(
            account, grant, room.OpensAt(seat), grant is not null && brief.Access.IsVouchedFor(grant));
    }
}
