namespace ICDD.Drafting.Web;

/// <summary>
/// The person takes a seat in a conference, or another one there. Whoever is signed in with a seat that it replaces is signed
/// out. Nobody lets themselves in.
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
        var isNew = account.SeatIn(Seat.Document) is null;
        if (isNew && account.Id == now.By)
            return new OwnSeatIsGivenByAnother();
        if (Seat.Role != Role.Secretariat && now.IsLastSecretariat(account, Seat.Document))
            return new LastSecretariatOfConference();
        return isNew ? account.Take(Seat) : account.Take(Seat) with { SecurityStamp = NewStamp() };
    }
}

/// <summary>The person has no seat in the conference any more; whoever is signed in with it is signed out.</summary>
public sealed record WithdrawSeat(string Id, StreamId Document) : AccountAct
{
    public override StreamId? Within => Document;

    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { } account when account.SeatIn(Document) is null => new AlreadySo(),
        { } account when now.IsLastSecretariat(account, Document) => new LastSecretariatOfConference(),
        { } account => account.Leave(Document) with { SecurityStamp = NewStamp() },
    };
}
