using System.Security.Cryptography;

namespace ICDD.Drafting.Web;

/// <summary>What is done to an account. Pure but for chance: ids and stamps are drawn here.</summary>
public abstract record AccountAct
{
    /// <summary>The password is made by the act and shown once.</summary>
    public virtual bool GivesPassword => false;

    /// <summary>
    /// The conference whose seats it is about; null for what is about the account, and for administrators alone.
    /// </summary>
    public virtual StreamId? Within => null;

    /// <summary>The conference in which it gives a seat; null where it gives none.</summary>
    public virtual StreamId? Seating => Within;

    /// <summary>
    /// What it gives could be used by who gave it: the account says so, until somebody vouches for it.
    /// </summary>
    public virtual Account Entrust(Account account, AccessGrant grant) =>
        GivesPassword ? account with { Grant = grant } : account;

    public abstract AccountAnswer Decide(AccountsNow now);

    public static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
