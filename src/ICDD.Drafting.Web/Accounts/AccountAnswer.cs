namespace ICDD.Drafting.Web;

/// <summary>What came of asking for something about an account: its newest state, or why not.</summary>
public sealed record AccountAnswer(Account? Account, Refusal? Refusal = null)
{
    /// <summary>A password made for the account: to be shown once, and kept nowhere.</summary>
    public string? InitialPassword { get; init; }

    public static implicit operator AccountAnswer(Account account) => new(account);

    public static implicit operator AccountAnswer(Refusal refusal) => new(null, refusal);

    public AccountAnswer Then(Func<Account, Account> change) => Account is null ? this : change(Account);
}
