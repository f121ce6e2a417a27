namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>A real full disk.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public async Task On_a_full_disk_acts_are_refused_and_recorded_again_when_there_is_room_without_a_restart()
    {
        using var disk = SmallDisk.Mount(8);
        var data = Path.Combine(disk.Path, "data");
        await using var journal = await Store.Open(data);
        await Store.Fill(journal, 20);
        disk.Fill();
        for (var each = 0; each < 3; each++)
        {
            var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Append(
                journal, Store.Bali, Store.Body("too much")));
            Assert.True(refused.NothingWasRecorded);
        }

        var before = await Store.Everything(journal);
        disk.Empty();
        await Until(() => !journal.StandsStill);
        Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
        Assert.StartsWith(before[..100], await Store.Everything(journal));
        var after = await Store.Everything(journal);
        await Until(() => journal.Health is { Lag: 0, LiteDbFault: null });
        await journal.DisposeAsync();
        await using var again = await Store.Open(data);
        Assert.Equal((after, 0), (await Store.Everything(again), again.Repairs.Count));
    }

    [Fact]
    public async Task A_program_that_filled_its_disk_records_again_by_itself_and_lost_nothing()
    {
        using var disk = SmallDisk.Mount(12);
        await File.WriteAllBytesAsync(Path.Combine(disk.Path, "ballast"), new byte[5 * 1024 * 1024]);
        var data = Path.Combine(disk.Path, "data");
        using var scribe = KillTests.Start(data, 1);
        var told = new List<string>();
        var reading = Task.Run(async () =>
        {
            while (await scribe.StandardOutput.ReadLineAsync() is { } line)
                lock (told)
                    told.Add(line);
        });
        await UntilNothingMoreIsTold();
        var before = Count();
        Assert.False(scribe.HasExited);
        disk.Empty();
        await Until(() => Count() > before + 20);
        scribe.Kill();
        await reading;
        await scribe.WaitForExitAsync();
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(data))
            File.Copy(file, copy.At(Path.GetFileName(file)));
        await KillTests.AssertRecorded(copy.Path, told);

        int Count()
        {
            lock (told)
                return told.Count;
        }

        async Task UntilNothingMoreIsTold()
        {
            for (var (last, still) = (0, 0); still < 15;)
            {
                await Task.Delay(200);
                still = Count() == last && last > 0 ? still + 1 : 0;
                last = Count();
                Assert.False(scribe.HasExited);
            }
        }
    }

    private static async Task Until(Func<bool> holds)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!holds() && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 60)
            await Task.Delay(50);
        Assert.True(holds());
    }
}
