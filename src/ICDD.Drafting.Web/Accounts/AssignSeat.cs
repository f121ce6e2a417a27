namespace ICDD.Drafting.Web;

/// <summary>
/// The person takes a seat in a conference, or another one there. Windows that are open in this conference with the
/// seat that it replaces end; the sign-in and the other conferences go on. Nobody lets themselves in.
/// </summary>
public sealed record AssignSeat(string Id, AccountSeat Seat) : AccountAct
{
    public override StreamId? Within => Seat.Document;

    public override Account Entrust(Account account, AccessGrant grant) => account.Entrust(Seat.Document, grant);

    public override AccountAnswer Decide(AccountsNow now)
    {
        if (now.Accounts.Find(Id) is not { } account)
            return new AccountIsUnknown();
        if (account.Seats.Contains(Seat))
            return new AlreadySo();
        if (now.RefuseSeat(Seat) is { } refusal)
            return refusal;
        if (account.SeatIn(Seat.Document) is null && account.Id == now.By)
            return new OwnSeatIsGivenByAnother();
        if (Seat.Role != Role.Secretariat && now.IsLastSecretariat(account, Seat.Document))
            return new LastSecretariatOfConference();
        return account.Take(Seat);
    }
}

/// <summary>
/// The person has no seat in the conference any more; windows that are open in it end, and no others.
/// </summary>
public sealed record WithdrawSeat(string Id, StreamId Document) : AccountAct
{
    public override StreamId? Within => Document;

    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { } account when account.SeatIn(Document) is null => new AlreadySo(),
        { } account when now.IsLastSecretariat(account, Document) => new LastSecretariatOfConference(),
        { } account => account.Leave(Document),
    };
}
