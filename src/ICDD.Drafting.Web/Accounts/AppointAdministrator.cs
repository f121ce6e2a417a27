namespace ICDD.Drafting.Web;

/// <summary>
/// The person keeps accounts and convenes documents from now on; that gives no seat in any conference.
/// </summary>
public sealed record AppointAdministrator(string Id) : AccountAct
{
    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { IsAdministrator: true } => new AlreadySo(),
        { } account => account with { IsAdministrator = true },
    };
}

public sealed record DismissAdministrator(string Id) : AccountAct
{
    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { IsAdministrator: false } => new AlreadySo(),
        { } account when now.IsLastAdministrator(account) => new LastAdministratorAccount(),
        { } account => account with { IsAdministrator = false, SecurityStamp = NewStamp() },
    };
}
