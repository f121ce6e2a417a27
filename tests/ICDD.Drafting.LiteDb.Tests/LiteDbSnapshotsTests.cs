using ICDD.Drafting.Tests;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class LiteDbSnapshotsTests : SnapshotsContract, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiteDbJournal _journal = null!;

    protected override ISnapshots Snapshots => _journal;

    public async ValueTask InitializeAsync()
    {
        _journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System);
        await Store.Fill(_journal, 3);
    }

    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _folder.Dispose();
    }
}
