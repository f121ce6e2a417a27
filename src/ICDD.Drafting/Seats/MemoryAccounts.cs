namespace ICDD.Drafting;

/// <summary>Accounts that live as long as the process: for trials without a record, and for tests.</summary>
public sealed class MemoryAccounts : IAccounts
{
    private readonly Lock _gate = new();
    private volatile AccountIndex _index = AccountIndex.Empty;

    public Account? Find(string id) => _index.Find(id);

    public Account? FindBySignInName(string signInName) => _index.FindBySignInName(signInName);

    public IReadOnlyList<Account> All() => _index.All();

    public ValueTask<AccountOutcome> Save(Account account, CancellationToken cancel = default)
    {
        lock (_gate)
        {
            var outcome = _index.Check(account);
            if (outcome is AccountOutcome.Saved saved)
                _index = _index.With(saved.Account);
            return ValueTask.FromResult(outcome);
        }
    }
}
