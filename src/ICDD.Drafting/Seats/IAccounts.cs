namespace ICDD.Drafting;

/// <summary>Who may sign in. Finding never waits for the disk.</summary>
public interface IAccounts
{
    Account? Find(string id);

    /// <summary>By the name typed at sign-in; case and Unicode form do not matter. Any text may be asked for.</summary>
    Account? FindBySignInName(string signInName);

    /// <summary>All of them, in ordinal order of their ids.</summary>
    IReadOnlyList<Account> All();

    /// <summary>
    /// Saves a new account (revision 0) or the next state of one (the revision that was found). Returns only when it
    /// survives the loss of power.
    /// </summary>
    /// <exception cref="JournalException">It is not known whether it was saved.</exception>
    ValueTask<AccountOutcome> Save(Account account, CancellationToken cancel = default);
}

/// <summary>What became of an account that was to be saved.</summary>
public abstract record AccountOutcome
{
    private AccountOutcome()
    {
    }

    /// <summary>Saved, with its new revision.</summary>
    public sealed record Saved(Account Account) : AccountOutcome;

    /// <summary>Somebody saved it meanwhile, or there is none of that id (null): look again.</summary>
    public sealed record ChangedMeanwhile(Account? Newest) : AccountOutcome;

    /// <summary>Another account has this sign-in name, or one that differs in case or Unicode form only.</summary>
    public sealed record SignInNameIsTaken : AccountOutcome;

    /// <summary>It is blank, too long, or holds blanks or signs that cannot be typed.</summary>
    public sealed record SignInNameIsMalformed : AccountOutcome;
}
