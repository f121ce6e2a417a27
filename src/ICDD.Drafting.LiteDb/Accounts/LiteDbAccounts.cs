namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The accounts of a store: every change is an entry of a stream of its own, acknowledged like any other; who looks
/// finds them in memory. One for each open store.
/// </summary>
public sealed class LiteDbAccounts : IAccounts, IDisposable
{
    private readonly LiteDbJournal _journal;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile AccountIndex _index = AccountIndex.Empty;

    private LiteDbAccounts(LiteDbJournal journal) => _journal = journal;

    /// <exception cref="JournalException">A recorded account cannot be read.</exception>
    public static async Task<LiteDbAccounts> Open(LiteDbJournal journal, CancellationToken cancel = default)
    {
        var accounts = new LiteDbAccounts(journal);
        await foreach (var entry in journal.ReadAny(Reserved.Accounts, 1, cancel).ConfigureAwait(false))
            accounts._index = accounts._index.With(AccountEntry.Read(entry));
        return accounts;
    }

    public Account? Find(string id) => _index.Find(id);

    public Account? FindBySignInName(string signInName) => _index.FindBySignInName(signInName);

    public IReadOnlyList<Account> All() => _index.All();

    public async ValueTask<AccountOutcome> Save(Account account, CancellationToken cancel = default)
    {
        await _gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var outcome = _index.Check(account);
            if (outcome is AccountOutcome.Saved saved)
            {
                await Record(saved.Account).ConfigureAwait(false);
                _index = _index.With(saved.Account);
            }

            return outcome;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task Record(Account account)
    {
        var (version, hash) = _journal.EndOf(Reserved.Accounts);
        var appending = new Appending(Reserved.Accounts, version, [AccountEntry.Of(account, version, hash)]);
        if (!await _journal.AppendReserved(appending, CancellationToken.None).ConfigureAwait(false))
            throw new JournalException("the accounts of one store are open twice");
    }
}
