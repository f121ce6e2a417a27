using System.Text;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_second_opening_is_refused_by_the_name_of_the_folder_and_harms_nobody()
    {
        await using var journal = await Store.Open(_folder.Path);
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Contains(_folder.Path, refused.Message);
        Assert.True(await Store.Append(journal, Store.Bali, "1"));
    }

    [Fact]
    public async Task Entries_without_a_good_copy_are_refused_by_name()
    {
        await Fill();
        foreach (var file in new[] { "minutes.book", "drafting.db" })
            Store.Replace(_folder.At(file), "act 6.2", "act 6.9");
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Contains("(river-compact version 8)", refused.Message);
    }

    [Fact]
    public async Task Damage_in_different_places_of_both_copies_is_healed_from_each_other()
    {
        var before = await Fill();
        Store.Replace(_folder.At("minutes.book"), "act 5.1", "act 5.9");
        Store.Replace(_folder.At("drafting.db"), "act 11.2", "act 11.9");
        await using var journal = await Store.Open(_folder.Path);
        Assert.Equal(before, await Store.Everything(journal));
        Assert.Equal(
            [RepairKind.MinutesRestored, RepairKind.LiteDbRebuilt], journal.Repairs.Select(repair => repair.Kind));
    }

    [Fact]
    public async Task Two_histories_are_refused_from_where_they_part()
    {
        await Fill();
        File.Delete(_folder.At("drafting.db"));
        using var other = new TemporaryFolder();
        await using (var journal = await Store.Open(other.Path))
        {
            Assert.True(await Store.Append(journal, Store.River, Store.Body("act 0.0")));
            Assert.True(await Store.Append(journal, Store.Bali, "\"another history\""));
        }

        File.Copy(other.At("drafting.db"), _folder.At("drafting.db"));
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Contains("different histories from entry 2 (bali-message version 1)", refused.Message);
    }

    [Fact]
    public async Task A_rewritten_line_whose_check_fits_but_whose_hash_does_not_is_not_believed()
    {
        var before = await Fill();
        var lines = (await File.ReadAllLinesAsync(_folder.At("minutes.book"))).ToList();
        var read = MinuteLine.Read(Encoding.UTF8.GetBytes(lines[5]))!.Value;
        var forged = read.Minute with { Entry = read.Minute.Entry with { Body = "\"forged\""u8.ToArray() } };
        var line = new System.Buffers.ArrayBufferWriter<byte>();
        MinuteLine.Write(line, forged, read.Sitting);
        lines[5] = Encoding.UTF8.GetString(line.WrittenSpan).TrimEnd('\n');
        await File.WriteAllTextAsync(_folder.At("minutes.book"), string.Join('\n', lines) + "\n");
        await using var journal = await Store.Open(_folder.Path);
        Assert.Equal(before, await Store.Everything(journal));
        Assert.Contains(journal.Repairs, repair => repair is { Kind: RepairKind.MinutesRestored, Count: 1 });
    }

    [Fact]
    public async Task Without_a_minute_book_and_with_an_unreadable_database_nothing_is_made_up()
    {
        await Fill();
        File.Delete(_folder.At("minutes.book"));
        await File.WriteAllBytesAsync(_folder.At("drafting.db"), new byte[100_000]);
        await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
    }

    [Fact]
    public async Task A_minute_book_of_a_later_format_is_refused()
    {
        await Fill();
        var book = await File.ReadAllTextAsync(_folder.At("minutes.book"));
        var header = new System.Buffers.ArrayBufferWriter<byte>();
        MinuteLine.WriteHeader(header, format: 2);
        await File.WriteAllTextAsync(
            _folder.At("minutes.book"), Encoding.UTF8.GetString(header.WrittenSpan) + book[(book.IndexOf('\n') + 1)..]);
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Contains("format 2", refused.Message);
    }

    [Fact]
    public async Task LiteDb_follows_when_there_is_time_and_empties_its_log()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 20);
        var patience = TimeProvider.System.GetTimestamp();
        while (journal.Health is not { Lag: 0, LogBytes: 0 }
            && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 20)
            await Task.Delay(20);
        Assert.Equal((0, 0), (journal.Health.Lag, journal.Health.LogBytes));
        Assert.DoesNotContain(Alarm.LogIsLarge, journal.Health.Alarms());
        Assert.True(journal.Health.FreeBytes > 0);
    }

    [Fact]
    public async Task A_snapshot_is_kept_over_a_restart_and_not_believed_when_it_was_damaged()
    {
        var body = Encoding.UTF8.GetBytes(Store.Body("a snapshot of act 9"));
        await using (var journal = await Store.Open(_folder.Path))
        {
            await journal.Keep(Store.Bali, new Snapshot(1, EntryHash.First, "old", "{}"u8.ToArray()));
            await journal.Keep(Store.Bali, new Snapshot(9, EntryHash.First, "new", body));
        }

        await using (var journal = await Store.Open(_folder.Path))
        {
            var found = (await journal.Find(Store.Bali))!;
            Assert.Equal((9, EntryHash.First, "new"), (found.Version, found.Hash, found.Format));
            Assert.Equal(body, found.Body.ToArray());
            Assert.Null(await journal.Find(Store.River));
        }

        Store.Replace(_folder.At("drafting.db"), "a snapshot of act 9", "a snapshot of act 8");
        await using (var journal = await Store.Open(_folder.Path))
            Assert.Null(await journal.Find(Store.Bali));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nend")]
    [InlineData("half \ud800")]
    public async Task A_stream_whose_name_would_break_a_line_is_refused(string name)
    {
        await using var journal = await Store.Open(_folder.Path);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.Append(journal, new StreamId(name), "1"));
        Assert.True(await Store.Append(journal, Store.Bali, "1"));
    }

    [Fact]
    public async Task A_body_of_two_lines_is_refused()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Append(journal, Store.Bali, "{\n}"));
        Assert.Empty(await journal.Streams());
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Fill()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 20);
        return await Store.Everything(journal);
    }
}
