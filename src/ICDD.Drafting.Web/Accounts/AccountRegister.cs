using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// The only way to change who may sign in: one act at a time, decided anew on the newest state, written to the log
/// without secrets. Open screens hear of it.
/// </summary>
public sealed partial class AccountRegister(
    IAccounts accounts,
    Rooms rooms,
    SignedIn signedIn,
    Sessions sessions,
    AuditTrail trail,
    Passwords passwords,
    TimeProvider time,
    ILogger<AccountRegister> log) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>The id of an account that changed. Called on the thread of whoever changed it.</summary>
    public event Action<string>? Changed;

    public bool HasAdministrator => accounts.All().Any(AccountsNow.IsAdministrator);

    /// <summary>An act on an account, whoever asks: whose it is, is looked up here and not on the screen.</summary>
    public async Task<AccountAnswer> Do(AccountAct act, ClaimsPrincipal user)
    {
        if (Refuse(act, user) is { } stranger)
            return stranger;
        var by = signedIn.Account(user)!;
        var now = new AccountsNow(
            accounts, await SeatedDelegations.Of(rooms, act.Seating).ConfigureAwait(false), by.Id);
        if (act.Decide(now).Refusal is { } refusal)
            return refusal;
        var initial = act.GivesPassword ? Passwords.MakeInitial() : null;
        var hash = initial is null ? null : await passwords.Hash(initial).ConfigureAwait(false);
        if (initial is not null && hash is null)
            return new TooManySignIns();
        var grant = new AccessGrant(Guid.NewGuid().ToString("N"), time.GetUtcNow());
        var answer = await Save(() => Refuse(act, user) is { } late
            ? late
            : act.Decide(now).Then(account => GiveInitial(act.Entrust(account, grant), hash))).ConfigureAwait(false);
        if (answer.Account is { } saved)
        {
            LogActed(by.Id, act.GetType().Name, saved.Id, act.Within?.Value, saved.Revision);
            trail.Note(Enum.Parse<AuditAct>(act.GetType().Name), user, saved.Id, act.Within);
        }

        return answer with { InitialPassword = answer.Account is null ? null : initial };
    }

    /// <summary>The first account of all, made by who reads the log of the server.</summary>
    public async Task<AccountAnswer> Found(string signInName, string person, string password, string address)
    {
        var create = new CreateAccount(signInName, person) { IsAdministrator = true };
        var now = new AccountsNow(accounts, SeatedDelegations.None, "");
        if ((create.Decide(now).Refusal ?? Passwords.Check(password, signInName, person)) is { } refusal)
            return refusal;
        if (await passwords.Hash(password).ConfigureAwait(false) is not { } hash)
            return new TooManySignIns();
        var answer = await Save(() => HasAdministrator
            ? new AlreadySo()
            : create.Decide(now).Then(account => account with { PasswordHash = hash })).ConfigureAwait(false);
        if (answer.Account is { } saved)
        {
            LogFounded(saved.Id);
            trail.Note(AuditAct.FirstAccountMade, saved.Id, saved.Id, address);
        }

        return answer;
    }

    /// <summary>Who convened a document is its secretariat; nothing where no accounts are kept.</summary>
    public async Task SeatConvener(ClaimsPrincipal user, StreamId document)
    {
        if (signedIn.Account(user) is not { } convener)
            return;
        var seat = new AccountSeat(document, Role.Secretariat);
        var answer = await Save(() =>
            accounts.Find(convener.Id) is { } account && account.SeatIn(document) is null
                ? account.Take(seat)
                : new AlreadySo())
            .ConfigureAwait(false);
        if (answer.Account is { } saved)
        {
            LogConvened(saved.Id, document.Value);
            trail.Note(AuditAct.AssignSeat, user, saved.Id, document);
        }
    }

    /// <summary>A password of one's own choice; every other sign-in of the account ends.</summary>
    public async Task<AccountAnswer> Choose(Account proven, string password, string address)
    {
        if (Passwords.Check(password, proven.SignInName, proven.Person) is { } refusal)
            return refusal;
        if (await passwords.Hash(password).ConfigureAwait(false) is not { } hash)
            return new TooManySignIns();
        return await ChangeOwn(proven, address, account => account with
        {
            PasswordHash = hash,
            PasswordIsInitial = false,
            PasswordGivenAt = null,
            SecurityStamp = AccountAct.NewStamp(),
        }).ConfigureAwait(false);
    }

    /// <summary>Initial passwords given before it was written down when: they count from now.</summary>
    public async Task DateInitialPasswords()
    {
        foreach (var given in accounts.All()
            .Where(account => account is { PasswordIsInitial: true, PasswordGivenAt: null }))
            await Save(() => accounts.Find(given.Id) is { PasswordIsInitial: true, PasswordGivenAt: null } account
                ? account with { PasswordGivenAt = time.GetUtcNow() }
                : new AlreadySo()).ConfigureAwait(false);
    }

    public void Dispose() => _gate.Dispose();

    private Account GiveInitial(Account account, string? hash) => hash is null ? account : account with
    {
        PasswordHash = hash,
        PasswordIsInitial = true,
        PasswordGivenAt = time.GetUtcNow(),
    };

    private async Task<AccountAnswer> ChangeOwn(Account own, string address, Func<Account, Account> change)
    {
        var answer = await Save(() =>
            accounts.Find(own.Id) is { Disabled: false } account && account.SecurityStamp == own.SecurityStamp
                ? change(account)
                : new NotSignedIn()).ConfigureAwait(false);
        if (answer.Account is not null)
        {
            LogChosen(own.Id, address);
            trail.Note(AuditAct.PasswordChosen, own.Id, own.Id, address);
        }

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

    /// <summary>Accounts are kept by administrators; seats in a conference are given by its secretariat too.</summary>
    private Refusal? Refuse(AccountAct act, ClaimsPrincipal user) => signedIn.Account(user) switch
    {
        null => signedIn.TakesSeats(user) ? new AccountsAreNotKeptHere() : new NotSignedIn(),
        { PasswordIsInitial: true } => new NotSignedIn(),
        { IsAdministrator: true } => null,
        { } by when act.Within is { } document =>
            by.SeatIn(document) is { Role: Role.Secretariat } ? null : new SeatIsNotYoursToGive(),
        _ => new OnlyAdministratorsDoThis(),
    };
}
