namespace ICDD.Drafting.Web;

/// <summary>
/// Nobody signs in with it any more, and whoever is signed in is cut off at once. What was done stays done.
/// </summary>
public sealed record DisableAccount(string Id) : AccountAct
{
    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { Disabled: true } => new AlreadySo(),
        { } account when now.IsLastAdministrator(account) => new LastAdministratorAccount(),
        { } account => account with { Disabled = true, SecurityStamp = NewStamp() },
    };
}

public sealed record EnableAccount(string Id) : AccountAct
{
    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { Disabled: false } => new AlreadySo(),
        { } account => account with
        {
            Disabled = false,
            SecurityStamp = NewStamp(),
        },
    };
}
