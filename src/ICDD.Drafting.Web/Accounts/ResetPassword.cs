namespace ICDD.Drafting.Web;

/// <summary>For who forgot it, or whose password others know: a new one that is good for the first time only.</summary>
public sealed record ResetPassword(string Id) : AccountAct
{
    public override bool GivesPassword => true;

    public override AccountAnswer Decide(AccountsNow now) => now.Accounts.Find(Id) switch
    {
        null => new AccountIsUnknown(),
        { } account when account.Id == now.By => new OwnPasswordIsNotReset(),
        { } account => account with { SecurityStamp = NewStamp() },
    };
}
