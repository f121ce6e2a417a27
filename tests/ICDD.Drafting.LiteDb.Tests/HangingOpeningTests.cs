namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>
/// LiteDB does not answer while the store is opened: the record is served all the same, and LiteDB follows later.
/// </summary>
public sealed class HangingOpeningTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(300);

    private readonly TemporaryFolder _folder = new();
    private readonly ManualResetEventSlim _over = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_hangs_is_set_aside_and_made_anew_from_the_book(bool afterACleanClose)
    {
        var before = await Fill(afterACleanClose);
        var asked = 0;
        await using (var journal = await Open(path => asked++ == 0 ? Hang(path) : new Mirror(path)))
        {
            Assert.Equal(before, await Store.Everything(journal));
            Assert.Equal(RepairKind.LiteDbRebuilt, Assert.Single(journal.Repairs).Kind);
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
        }

        await AssertWhole();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_hangs_at_every_try_keeps_nobody_from_recording(bool afterACleanClose)
    {
        var before = await Fill(afterACleanClose);
        await using (var journal = await Open(Hang))
        {
            Assert.NotNull(journal.Health.LiteDbFault);
            Assert.Equal(before, await Store.Everything(journal));
            Assert.Null(await journal.Find(Store.Bali));
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
            await Until(() => journal.Health is { LiteDbFault: null, Lag: 0 });
        }

        await AssertWhole();
    }

    [Fact]
    public async Task One_that_opens_and_then_hangs_when_it_is_completed_keeps_nobody_waiting()
    {
        var before = await Fill(clean: false);
        var holding = new List<Hanging>();
        await using (var journal = await Open(path =>
        {
            var mirror = new Mirror(path);
            holding.Add(new Hanging(mirror));
            return mirror;
        }))
        {
            Assert.Equal(before, await Store.Everything(journal));
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
            holding.ForEach(each => each.Dispose());
            await Until(() => journal.Health is { LiteDbFault: null, Lag: 0 });
        }

        await AssertWhole();
    }

    public void Dispose()
    {
        _over.Set();
        _folder.Dispose();
    }

    private Mirror Hang(string path)
    {
        _over.Wait();
        throw new IOException($"{path} answers too late");
    }

    private Task<LiteDbJournal> Open(Func<string, Mirror> open) => LiteDbJournal
        .Open(_folder.Path, TimeProvider.System, DiskFile.Open, null, () => new LiteDbCalls(Longest, open))
        .WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Without a clean close LiteDB lags behind the book, and both are read.</summary>
    private async Task<string> Fill(bool clean)
    {
        string everything;
        await using (var journal = await Store.Open(_folder.Path))
            await Store.Fill(journal, 20);
        File.Copy(_folder.At("drafting.db"), _folder.At("earlier"));
        await using (var journal = await Store.Open(_folder.Path))
        {
            await Store.Fill(journal, 5);
            everything = await Store.Everything(journal);
        }

        if (!clean)
            File.Move(_folder.At("earlier"), _folder.At("drafting.db"), overwrite: true);
        return everything;
    }

    private async Task AssertWhole()
    {
        await using var again = await Store.Open(_folder.Path);
        Assert.Equal("", string.Join(' ', again.Repairs));
        Assert.True((await VerifyStore.Run(_folder.Path)).IsWhole);
    }

    private static async Task Until(Func<bool> holds)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!holds() && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 60)
            await Task.Delay(50);
        Assert.True(holds());
    }
}
