using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>
/// After a clean close the store serves at once; what it has not read again it reads behind, and says what it finds.
/// </summary>
public sealed class QuickOpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task After_a_clean_close_the_copies_are_not_read_before_serving()
    {
        var before = await Fill();
        await using var journal = await LiteDbJournal.Open(_folder.Path, _clock);
        Assert.False(journal.Verified.IsCompleted);
        Assert.Equal(before, await Store.Everything(journal));
        await Verify(journal);
        Assert.Empty(journal.Health.Alarms());
    }

    [Theory]
    [InlineData("minutes.book")]
    [InlineData("drafting.db")]
    public async Task What_a_disk_changed_without_a_trace_is_found_behind_said_and_healed_at_the_next_start(string file)
    {
        var before = await Fill();
        Unseen(file, "act 6.1", "act 6.9");
        await using (var journal = await LiteDbJournal.Open(_folder.Path, _clock))
        {
            Assert.Empty(journal.Repairs);
            await Verify(journal);
            Assert.Contains(Alarm.RecordIsDamaged, journal.Health.Alarms());
        }

        await using (var journal = await Store.Open(_folder.Path))
        {
            Assert.Single(journal.Repairs);
            Assert.Equal(before, await Store.Everything(journal));
            Assert.DoesNotContain(Alarm.RecordIsDamaged, journal.Health.Alarms());
        }
    }

    [Fact]
    public async Task An_entry_that_was_changed_is_never_served()
    {
        await Fill();
        Unseen("minutes.book", "act 6.1", "act 6.9");
        await using (var journal = await LiteDbJournal.Open(_folder.Path, _clock))
        {
            await Assert.ThrowsAsync<JournalException>(() => Store.Everything(journal));
            Assert.Contains(Alarm.RecordIsDamaged, journal.Health.Alarms());
        }

        await using (var journal = await Store.Open(_folder.Path))
            Assert.Equal(RepairKind.MinutesRestored, Assert.Single(journal.Repairs).Kind);
    }

    [Theory]
    [InlineData("minutes.index")]
    [InlineData("witness")]
    [InlineData("drafting.db")]
    public async Task Where_anything_is_missing_everything_is_read(string file)
    {
        var before = await Fill();
        File.Delete(_folder.At(file));
        await OpensWhole(before);
    }

    [Theory]
    [InlineData("minutes.book")]
    [InlineData("drafting.db")]
    [InlineData("minutes.index")]
    public async Task Where_a_file_was_written_since_everything_is_read(string file)
    {
        var before = await Fill();
        var bytes = await File.ReadAllBytesAsync(_folder.At(file));
        if (file == "minutes.index")
            bytes[^1] ^= 1;
        await Task.Delay(20);
        await File.WriteAllBytesAsync(_folder.At(file), bytes);
        await OpensWhole(before);
    }

    [Fact]
    public async Task What_is_written_after_a_quick_opening_is_there_after_the_next_and_after_a_hard_end()
    {
        await Fill();
        await using (var journal = await Store.Open(_folder.Path))
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("one more")));
        using var copy = new TemporaryFolder();
        string during;
        await using (var journal = await Store.Open(_folder.Path))
        {
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("and another")));
            during = await Store.Everything(journal);
            foreach (var file in Directory.GetFiles(_folder.Path).Where(path => Path.GetFileName(path) != "lock"))
                File.Copy(file, copy.At(Path.GetFileName(file)));
        }

        await using (var journal = await Store.Open(_folder.Path))
            Assert.Equal(during, await Store.Everything(journal));
        await using (var journal = await Store.Open(copy.Path))
            Assert.Equal(during, await Store.Everything(journal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Fill()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 20);
        return await Store.Everything(journal);
    }

    private async Task OpensWhole(string before)
    {
        await using var journal = await Store.Open(_folder.Path);
        Assert.True(journal.Verified.IsCompleted);
        Assert.Equal(before, await Store.Everything(journal));
    }

    private async Task Verify(LiteDbJournal journal)
    {
        for (var turn = 0; turn < 1_000 && !journal.Verified.IsCompleted; turn++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        Assert.True(journal.Verified.IsCompleted);
    }

    /// <summary>As a failing disk does it: the bytes are others, and nothing tells of it.</summary>
    private void Unseen(string file, string old, string @new)
    {
        var written = File.GetLastWriteTimeUtc(_folder.At(file));
        Store.Replace(_folder.At(file), old, @new);
        File.SetLastWriteTimeUtc(_folder.At(file), written);
    }
}
