namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>LiteDB fails, or does not answer any more, while others go on recording.</summary>
public sealed class MirrorCatchUpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_LiteDb_that_hangs_never_stops_the_writer_nor_the_end_and_is_completed_later()
    {
        await using var journal = await Store.Open(_folder.Path);
        using var hanging = new Hanging(MirrorOf(journal));
        var acts = Enumerable.Range(0, 1_300);
        foreach (var act in acts)
            Assert.True(
                await Store.Append(journal, Store.Bali, Store.Body($"act {act}")).WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.InRange(journal.Health.Lag, 1_000, 1_300);
        Assert.Null(await journal.Find(Store.River));

        hanging.Dispose();
        await Until(() => journal.Health is { Lag: 0, LiteDbFault: null });
        var before = await Store.Everything(journal);
        await journal.DisposeAsync();
        await using var again = await Store.Open(_folder.Path);
        Assert.Equal((before, ""), (await Store.Everything(again), string.Join(' ', again.Repairs)));
    }

    [Fact]
    public async Task A_LiteDb_that_hangs_does_not_keep_the_program_from_ending()
    {
        var journal = await Store.Open(_folder.Path);
        using (new Hanging(MirrorOf(journal)))
        {
            await Store.Append(journal, Store.Bali, Store.Body("act"));
            await journal.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(90));
            Assert.False(WitnessFile.Read(_folder.At("witness"))!.IsClosed);
        }
    }

    [Fact]
    public async Task A_LiteDb_that_failed_is_opened_again_and_completed_without_a_restart()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 5);
        await Until(() => journal.Health.Lag == 0);
        MirrorOf(journal).Dispose();
        await Store.Fill(journal, 5);
        await Until(() => journal.Health is { Lag: 0, LiteDbFault: null });
        Assert.Contains(
            journal.Repairs, repair => repair.Kind is RepairKind.LiteDbCompleted or RepairKind.LiteDbRebuilt);
        var before = await Store.Everything(journal);
        await journal.DisposeAsync();
        await using var again = await Store.Open(_folder.Path);
        Assert.Equal((before, ""), (await Store.Everything(again), string.Join(' ', again.Repairs)));
    }

    public void Dispose() => _folder.Dispose();

    private static Mirror MirrorOf(LiteDbJournal journal) => ((OpenStore)Hanging.Field(journal, "_store")).Mirror!;

    private static async Task Until(Func<bool> holds)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!holds() && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 60)
            await Task.Delay(50);
        Assert.True(holds());
    }
}
