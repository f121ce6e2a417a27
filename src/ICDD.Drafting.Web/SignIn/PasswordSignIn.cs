namespace ICDD.Drafting.Web;

/// <summary>
/// Lets in who knows the password. Whether it may be tried at all is asked before anything is hashed, and nothing is
/// written: a full disk keeps nobody out.
/// </summary>
public sealed partial class PasswordSignIn(
    IAccounts accounts,
    Passwords passwords,
    SignInThrottle throttle,
    KnownDevices devices,
    AuditTrail trail,
    TimeProvider time,
    ILogger<PasswordSignIn> log)
{
    public async Task<AccountAnswer> Enter(string signInName, string password, HttpContext context)
    {
        var account = accounts.FindBySignInName(signInName);
        var (address, place) = (Caller.Of(context).Address, Caller.NetworkOf(context.Connection.RemoteIpAddress));
        var device = account is null ? null : devices.Find(context, account.Id);
        var (one, wait) = throttle.Ask(Account.KeyOf(signInName) ?? "", place, device);
        if (one is null)
            return TurnAway(account, address, wait);
        using (one)
        using (var turn = device is null
            ? await passwords.StrangersTurn().ConfigureAwait(false)
            : await passwords.Turn().ConfigureAwait(false))
        {
            if (!turn.IsAcquired)
                return new TooManySignIns();
            if (await Task.Run(() => passwords.Match(account, password)).ConfigureAwait(false)
                && Standing(account!) is { } proven)
                return LetIn(one, proven, address);
            LogRefused(account?.Id, address);
            trail.Note(AuditAct.SignInRefused, null, account?.Id, address);
            return new SignInFailed();
        }
    }

    /// <summary>The account as it is now, where it is still the one whose password was matched.</summary>
    private Account? Standing(Account matched) =>
        accounts.Find(matched.Id) is { Disabled: false } account && account.PasswordHash == matched.PasswordHash
            ? account
            : null;

    private AccountAnswer LetIn(SignInTry one, Account account, string address)
    {
        one.WasRight();
        if (account.InitialPasswordEnded(time.GetUtcNow()))
        {
            LogEnded(account.Id, address);
            return new InitialPasswordHasEnded((int)Account.InitialPasswordLasts.TotalHours);
        }

        LogSignedIn(account.Id, address);
        return account;
    }

    private SignInIsPaused TurnAway(Account? account, string address, TimeSpan wait)
    {
        LogTurnedAway(account?.Id, address, (int)wait.TotalSeconds);
        return new SignInIsPaused((int)Math.Ceiling(wait.TotalMinutes));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} signed in from {Address}")]
    private partial void LogSignedIn(string account, string address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in was refused for account {Account} from {Address}")]
    private partial void LogRefused(string? account, string address);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "A sign-in was turned away unread for account {Account} from {Address}: the next try is looked at in "
            + "{Seconds} s")]
    private partial void LogTurnedAway(string? account, string address, int seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "A sign-in was refused for account {Account} from {Address}: its initial password has ended")]
    private partial void LogEnded(string account, string address);
}
