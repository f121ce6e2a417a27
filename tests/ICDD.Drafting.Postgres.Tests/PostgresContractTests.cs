using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Postgres.Tests;

public sealed class PostgresJournalContractTests(Server server) : JournalContract, IAsyncLifetime
{
    private PostgresStore _store = null!;

    protected override IJournal Journal => field ??= new PostgresJournal(_store);

    public async ValueTask InitializeAsync() => _store = await PostgresStore.Open(await server.Fresh());

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? default;
}

public sealed class PostgresAccountsContractTests(Server server) : AccountsContract, IAsyncLifetime
{
    private PostgresStore _store = null!;
    private PostgresAccounts _accounts = null!;

    protected override IAccounts Accounts => _accounts;

    public async ValueTask InitializeAsync()
    {
        _store = await PostgresStore.Open(await server.Fresh());
        _accounts = await PostgresAccounts.Open(new PostgresJournal(_store));
    }

    public ValueTask DisposeAsync()
    {
        _accounts?.Dispose();
        return _store?.DisposeAsync() ?? default;
    }
}

public sealed class PostgresBookmarksContractTests(Server server) : BookmarksContract, IAsyncLifetime
{
    private PostgresStore _store = null!;
    private PostgresBookmarks _bookmarks = null!;

    protected override IBookmarks Bookmarks => _bookmarks;

    public async ValueTask InitializeAsync()
    {
        _store = await PostgresStore.Open(await server.Fresh());
        _bookmarks = await PostgresBookmarks.Open(_store);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is null)
            return;
        await _bookmarks.DisposeAsync();
        await _store.DisposeAsync();
    }
}

public sealed class PostgresSnapshotsContractTests(Server server) : SnapshotsContract, IAsyncLifetime
{
    private PostgresStore _store = null!;

    protected override ISnapshots Snapshots => field ??= new PostgresSnapshots(_store);

    public async ValueTask InitializeAsync() => _store = await PostgresStore.Open(await server.Fresh());

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? default;
}
