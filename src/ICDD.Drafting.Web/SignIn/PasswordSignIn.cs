namespace ICDD.Drafting.Web;

/// <summary>Lets in who knows the password. Several wrong ones in a row shut the account for a while.</summary>
public sealed partial class PasswordSignIn(IAccounts accounts, Passwords passwords, TimeProvider time, ILogger<PasswordSignIn> log)
{
    public const int Tries = 5;
    public static readonly TimeSpan Shut = TimeSpan.FromMinutes(5);

    public async Task<AccountAnswer> Enter(string signInName, string password)
    {
        using var turn = await passwords.Turn().ConfigureAwait(false);
        if (!turn.IsAcquired)
            return new TooManySignIns();
        var account = accounts.FindBySignInName(signInName);

        // Counted before it is known to be wrong, so that a hundred tries at once are a hundred tries; and while it is
        // hashed, so that a name that exists takes no longer than one that does not.
        var matching = Task.Run(() => passwords.Match(account, password));
        var counted = account is null ? null : await Count(account.Id).ConfigureAwait(false);
        var matches = await matching.ConfigureAwait(false);
        if (matches && counted is not null && counted.PasswordHash == account!.PasswordHash)
            return await LetIn(counted).ConfigureAwait(false);
        LogRefused(account?.Id);
        return new SignInFailed();
    }

    /// <summary>Counts a try; null where the account is shut or disabled.</summary>
    private async Task<Account?> Count(string id)
    {
        while (accounts.Find(id) is { Disabled: false } account && !(account.LockedUntil > time.GetUtcNow()))
        {
            var tries = account.FailedSignIns + 1;
            DateTimeOffset? until = tries >= Tries ? time.GetUtcNow() + Shut : null;
            var counted = account with { FailedSignIns = tries, LockedUntil = until };
            if (await accounts.Save(counted).ConfigureAwait(false) is AccountOutcome.Saved saved)
                return saved.Account;
        }

        return null;
    }

    private async Task<AccountAnswer> LetIn(Account proven)
    {
        while (accounts.Find(proven.Id) is { } account && account.SecurityStamp == proven.SecurityStamp)
        {
            var cleared = account with { FailedSignIns = 0, LockedUntil = null };
            if (await accounts.Save(cleared).ConfigureAwait(false) is AccountOutcome.Saved saved)
            {
                LogSignedIn(saved.Account.Id);
                return saved.Account;
            }
        }

        return new SignInFailed();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} signed in")]
    private partial void LogSignedIn(string account);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in was refused for account {Account}")]
    private partial void LogRefused(string? account);
}
