namespace ICDD.Drafting.Web;

/// <summary>The person takes another part, or sits for another delegation; whoever is signed in with it is signed out.</summary>
public sealed record AssignSeat(string Id, Role Role, DelegationCode? Delegation) : AccountAct
{
    public override AccountAnswer Decide(AccountsNow now)
    {
        if (now.Accounts.Find(Id) is not { } account)
            return new AccountIsUnknown();
        if (account.Role == Role && account.Delegation == Delegation)
            return new AlreadySo();
        if (now.RefuseSeat(Role, Delegation) is { } refusal)
            return refusal;
        if (Role != Role.Secretariat && now.IsLastSecretariat(account))
            return new LastSecretariatAccount();
        return account with { Role = Role, Delegation = Delegation, SecurityStamp = NewStamp() };
    }
}
