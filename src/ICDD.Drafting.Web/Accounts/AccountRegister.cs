using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// The only way to change who may sign in: one act at a time, decided anew on the newest state, written to the log
/// without secrets. Open screens hear of it.
/// </summary>
public sealed partial class AccountRegister(
    IAccounts accounts, Rooms rooms, SignedIn signedIn, Sessions sessions, Passwords passwords, ILogger<AccountRegister> log)
    : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>The id of an account that changed. Called on the thread of whoever changed it.</summary>
    public event Action<string>? Changed;

    public bool HasSecretariat => accounts.All().Any(AccountsNow.IsSecretariat);

    /// <summary>An act of the secretariat, whoever asks: the part is looked up here, not on the screen.</summary>
    public async Task<AccountAnswer> Do(AccountAct act, ClaimsPrincipal user)
    {
        if (signedIn.Seat(user) is not { } seat)
            return new NotSignedIn();
        if (seat.Role != Role.Secretariat)
            return new NotYourPart(seat.Role);
        if (signedIn.Account(user) is not { } by)
            return new AccountsAreNotKeptHere();
        var now = new AccountsNow(accounts, await Seated().ConfigureAwait(false), by.Id);
        if (act.Decide(now).Refusal is { } refusal)
            return refusal;
        var initial = act.GivesPassword ? Passwords.MakeInitial() : null;
        var hash = initial is null ? null : await passwords.Hash(initial).ConfigureAwait(false);
        if (initial is not null && hash is null)
            return new TooManySignIns();
        var answer = await Save(() => act.Decide(now).Then(account =>
            hash is null ? account : account with { PasswordHash = hash, PasswordIsInitial = true })).ConfigureAwait(false);
        if (answer.Account is { } saved)
            LogActed(by.Id, act.GetType().Name, saved.Id, saved.Role, saved.Delegation?.Value, saved.Revision);
        return answer with { InitialPassword = answer.Account is null ? null : initial };
    }

    /// <summary>The first account of all, made by who reads the log of the server.</summary>
    public async Task<AccountAnswer> Found(string signInName, string person, string password)
    {
        var create = new CreateAccount(signInName, person, Role.Secretariat, null);
        var now = new AccountsNow(accounts, new HashSet<DelegationCode>(), "");
        if ((create.Decide(now).Refusal ?? Passwords.Check(password, signInName)) is { } refusal)
            return refusal;
        if (await passwords.Hash(password).ConfigureAwait(false) is not { } hash)
            return new TooManySignIns();
        var answer = await Save(() => HasSecretariat
            ? new AlreadySo()
            : create.Decide(now).Then(account => account with { PasswordHash = hash })).ConfigureAwait(false);
        if (answer.Account is { } saved)
            LogFounded(saved.Id);
        return answer;
    }

    /// <summary>A password of one's own choice; every other sign-in of the account ends.</summary>
    public async Task<AccountAnswer> Choose(Account proven, string password)
    {
        if (Passwords.Check(password, proven.SignInName) is { } refusal)
            return refusal;
        if (await passwords.Hash(password).ConfigureAwait(false) is not { } hash)
            return new TooManySignIns();
        return await ChangeOwn(proven, "chose a password for", account => account with
        {
            PasswordHash = hash,
            PasswordIsInitial = false,
            SecurityStamp = AccountAct.NewStamp(),
        }).ConfigureAwait(false);
    }

    public void Dispose() => _gate.Dispose();

    private async Task<AccountAnswer> ChangeOwn(Account own, string what, Func<Account, Account> change)
    {
        var answer = await Save(() =>
            accounts.Find(own.Id) is { Disabled: false } account && account.SecurityStamp == own.SecurityStamp
                ? change(account)
                : new NotSignedIn()).ConfigureAwait(false);
        if (answer.Account is not null)
            LogOwn(own.Id, what);
        return answer;
    }

    private async Task<AccountAnswer> Save(Func<AccountAnswer> decide)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            while (true)
            {
                var answer = decide();
                if (answer.Account is not { } account)
                    return answer;
                var before = accounts.Find(account.Id);
                switch (await accounts.Save(account).ConfigureAwait(false))
                {
                    case AccountOutcome.Saved saved:
                        if (before is not null && before.SecurityStamp != saved.Account.SecurityStamp)
                            sessions.EndAll(account.Id);
                        Changed?.Invoke(saved.Account.Id);
                        return saved.Account;
                    case AccountOutcome.SignInNameIsTaken:
                        return new SignInNameIsTaken(account.SignInName);
                    case AccountOutcome.SignInNameIsMalformed:
                        return new SignInNameIsMalformed();
                }
            }
        }
        catch (JournalException failure) when (failure.NothingWasRecorded)
        {
            return new RecordingStandsStill();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<IReadOnlySet<DelegationCode>> Seated()
    {
        var seated = await SeatedDelegations.In(rooms).ConfigureAwait(false);
        return seated.Select(delegation => delegation.Code).ToHashSet();
    }

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Account {By} did {Act} to account {Account}: now {Role} {Delegation}, revision {Revision}")]
    private partial void LogActed(string by, string act, string account, Role role, string? delegation, int revision);

    [LoggerMessage(Level = LogLevel.Information, Message = "The first account was made: {Account}, of the secretariat")]
    private partial void LogFounded(string account);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {By} {What} itself")]
    private partial void LogOwn(string by, string what);
}
