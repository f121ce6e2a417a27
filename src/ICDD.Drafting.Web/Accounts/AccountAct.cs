using System.Security.Cryptography;

namespace ICDD.Drafting.Web;

/// <summary>What the secretariat does to an account. Pure but for chance: ids and stamps are drawn here.</summary>
public abstract record AccountAct
{
    /// <summary>The password is made by the secretariat's act and shown once.</summary>
    public virtual bool GivesPassword => false;

    public abstract AccountAnswer Decide(AccountsNow now);

    public static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}

/// <summary>What an act is decided on: the accounts, the delegations that are seated, and who acts.</summary>
public sealed record AccountsNow(IAccounts Accounts, IReadOnlySet<DelegationCode> Seated, string By)
{
    public bool IsLastSecretariat(Account account) =>
        IsSecretariat(account) && !Accounts.All().Any(other => other.Id != account.Id && IsSecretariat(other));

    public static bool IsSecretariat(Account account) => account is { Role: Role.Secretariat, Disabled: false };

    public Refusal? RefuseSeat(Role role, DelegationCode? delegation) => (role, delegation) switch
    {
        (Role.Delegate, null) => new DelegateNeedsDelegation(),
        (Role.Delegate, { } code) => Seated.Contains(code) ? null : new DelegationIsNotSeated(code.Value ?? ""),
        (_, null) => null,
        _ => new OnlyDelegatesSitForDelegations(),
    };
}
