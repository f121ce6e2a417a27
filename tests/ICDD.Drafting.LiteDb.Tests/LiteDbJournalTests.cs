using ICDD.Drafting.Tests;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class LiteDbJournalTests : JournalContract, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiteDbJournal _journal = null!;

    protected override IJournal Journal => _journal;

    public async ValueTask InitializeAsync() => _journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Opened_again_after_a_clean_end_it_holds_the_same_and_had_nothing_to_mend()
    {
        var (bali, river) = (Chained(Bali, EntryHash.First, 1, 300), Chained(River, EntryHash.First, 1, 7));
        await _journal.Append(Bali, 0, bali);
        await _journal.Append(River, 0, river);
        await _journal.DisposeAsync();
        _journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System);
        Assert.Empty(_journal.Repairs);
        AssertSame(bali, await Read(Bali));
        AssertSame(river, await Read(River));
        Assert.Equal(307, _journal.Health.Entries);
    }
}
