namespace ICDD.Drafting.Postgres;

/// <summary>
/// The accounts of all nodes: every change is an entry of a stream of its own; each node follows the stream and finds
/// them in memory. Of two nodes that change the same account the second is told.
/// </summary>
public sealed class PostgresAccounts : IAccounts, IDisposable
{
    private readonly PostgresJournal _journal;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly IDisposable? _watch;
    private volatile AccountIndex _index = AccountIndex.Empty;
    private (long Version, EntryHash Hash) _end = (0, EntryHash.First);

    private PostgresAccounts(PostgresJournal journal)
    {
        _journal = journal;
        _watch = journal.Watch(Reserved.Accounts, version => _ = Follow(version));
    }

    /// <exception cref="JournalException">A recorded account cannot be read, or the database is away.</exception>
    public static async Task<PostgresAccounts> Open(PostgresJournal journal, CancellationToken cancel = default)
    {
        var accounts = new PostgresAccounts(journal);
        await accounts.Locked(() => accounts.CatchUp(cancel), cancel).ConfigureAwait(false);
        return accounts;
    }

    public Account? Find(string id) => _index.Find(id);

    public Account? FindBySignInName(string signInName) => _index.FindBySignInName(signInName);

    public IReadOnlyList<Account> All() => _index.All();

    public async ValueTask<AccountOutcome> Save(Account account, CancellationToken cancel = default)
    {
        AccountOutcome outcome = new AccountOutcome.ChangedMeanwhile(null);
        await Locked(async () => outcome = await Record(account).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return outcome;
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _gate.Dispose();
    }

    private async Task<AccountOutcome> Record(Account account)
    {
        while (_index.Check(account) is AccountOutcome.Saved saved)
        {
            var entry = AccountEntry.Of(saved.Account, _end.Version, _end.Hash);
            if (await _journal.AppendAny(Reserved.Accounts, _end.Version, [entry], default).ConfigureAwait(false))
            {
                Take(entry, saved.Account);
                return saved;
            }

            var version = _end.Version;
            await CatchUp(default).ConfigureAwait(false);
            if (_end.Version == version)
                throw new JournalException($"{Reserved.Accounts}: refuses to go on from version {version}, its newest");
        }

        return _index.Check(account);
    }

    private async Task Follow(long version)
    {
        try
        {
            if (version > Volatile.Read(ref _end.Version))
                await Locked(() => CatchUp(default), default).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is JournalException or ObjectDisposedException)
        {
            // Tried again within a second, as long as somebody wants to know.
        }
    }

    private async Task CatchUp(CancellationToken cancel)
    {
        await foreach (var entry in _journal.ReadAny(Reserved.Accounts, _end.Version + 1, cancel).ConfigureAwait(false))
            Take(entry, AccountEntry.Read(entry));
    }

    private void Take(SealedEntry entry, Account account)
    {
        _index = _index.With(account);
        _end = (entry.Version, entry.Hash);
    }

    private async Task Locked(Func<Task> act, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await act().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
