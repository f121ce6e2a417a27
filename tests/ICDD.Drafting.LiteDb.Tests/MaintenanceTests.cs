namespace ICDD.Drafting.LiteDb.Tests;

public sealed class MaintenanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.At("data");

    private string Copy => _folder.At("copy");

    [Fact]
    public async Task A_whole_store_is_verified_and_left_as_it_is()
    {
        await Fill();
        var before = Hashes();
        var verdict = await VerifyStore.Run(Data);
        Assert.Equal(new CopyVerdict("minutes.book", 51, null), verdict.Minutes);
        Assert.Equal(new CopyVerdict("drafting.db", 51, null), verdict.LiteDb);
        Assert.True(verdict.IsWhole);
        Assert.Equal(before, Hashes());
    }

    [Fact]
    public async Task The_first_bad_entry_of_each_copy_is_named()
    {
        await Fill();
        Replace("minutes.book", "act 6.2", "act 6.9");
        Replace("drafting.db", "act 3.1", "act 3.9");
        var before = Hashes();
        var verdict = await VerifyStore.Run(Data);
        Assert.Equal(new CopyVerdict("minutes.book", 15, "entry 16"), verdict.Minutes);
        Assert.Equal(new CopyVerdict("drafting.db", 7, "entry 8 (river-compact version 3)"), verdict.LiteDb);
        Assert.Null(verdict.Refused);
        Assert.False(verdict.IsWhole);
        Assert.Equal(before, Hashes());
    }

    [Fact]
    public async Task A_store_that_could_not_be_opened_says_why()
    {
        await Fill();
        Replace("minutes.book", "act 6.2", "act 6.9");
        Replace("drafting.db", "act 6.2", "act 6.9");
        Assert.Equal(
            "no good copy is left of entry 16 (river-compact version 8)", (await VerifyStore.Run(Data)).Refused);
    }

    [Fact]
    public async Task A_store_in_use_is_verified_beside_its_program()
    {
        await Fill();
        await using var journal = await Store.Open(Data);
        var appending = Task.Run(async () =>
        {
            for (var act = 0; act < 200; act++)
                await Store.Append(journal, Store.Bali, Store.Body($"a {act}"), Store.Body($"b {act}"));
        });
        do
        {
            var verdict = await VerifyStore.Run(Data);
            Assert.True(verdict.IsWhole, verdict.ToString());
            Assert.True(verdict.WhileOpen);
            Assert.InRange(verdict.Minutes.Good, 51, 451);
        }
        while (!appending.IsCompleted);
        await appending;
        Assert.True(await Store.Append(journal, Store.Bali, "1"));
    }

    [Fact]
    public async Task A_backup_is_verified_and_nothing_is_left_in_it()
    {
        await Fill();
        await BackUpStore.Run(Data, Copy);
        var before = Directory.GetFileSystemEntries(Copy);
        Assert.True((await VerifyStore.Run(Copy)).IsWhole);
        Assert.Equal(before, Directory.GetFileSystemEntries(Copy));
        Assert.Equal(51, await RestoreStore.Run(Copy, _folder.At("restored"), TimeProvider.System));
    }

    [Theory]
    [InlineData("minutes.new.book")]
    [InlineData("unfinished", "minutes.new.book")]
    [InlineData("unfinished", "minutes.book", "drafting.db", "drafting-log.db", "lock", "witness")]
    public async Task A_backup_or_restore_that_was_killed_is_run_again(params string[] left)
    {
        await Fill();
        foreach (var target in new[] { Copy, _folder.At("restored") })
        {
            Directory.CreateDirectory(target);
            foreach (var file in left)
                await File.WriteAllTextAsync(Path.Combine(target, file), "half");
            if (left.Contains("unfinished"))
                Assert.Contains(
                    "run it again", (await Assert.ThrowsAsync<JournalException>(() => Store.Open(target))).Message);
        }

        Assert.Equal(51, (await BackUpStore.Run(Data, Copy)).Entries);
        Assert.Equal(51, await RestoreStore.Run(Copy, _folder.At("restored"), TimeProvider.System));
        await using var journal = await Store.Open(_folder.At("restored"));
        Assert.Equal(51, journal.Health.Entries);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_not_made()
    {
        await Assert.ThrowsAsync<JournalException>(() => VerifyStore.Run(Copy));
        await Assert.ThrowsAsync<JournalException>(() => BackUpStore.Run(Copy, _folder.At("backup")));
        Assert.False(Directory.Exists(Copy));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_backup_of_a_store_in_use_or_not_is_restored_with_everything(bool whileOpen)
    {
        var before = await Fill();
        Backup backup;
        await using (whileOpen ? await Store.Open(Data) : null)
            backup = await BackUpStore.Run(Data, _folder.At("backup"));
        Assert.Equal(new Backup(51, whileOpen), backup);
        Assert.Equal(51, await RestoreStore.Run(_folder.At("backup"), Copy, TimeProvider.System));
        await using var restored = await Store.Open(Copy);
        Assert.Equal(before, await Store.Everything(restored));
        Assert.Empty(restored.Repairs);
        Assert.True((await VerifyStore.Run(Data)).IsWhole);
    }

    [Fact]
    public async Task A_backup_while_others_append_is_a_prefix()
    {
        await using var journal = await Store.Open(Data);
        var appending = Task.Run(async () =>
        {
            for (var act = 0; act < 300; act++)
                await Store.Append(journal, Store.Bali, Store.Body($"a {act}"), Store.Body($"b {act}"));
        });
        for (var each = 0; !appending.IsCompleted; each++)
        {
            var sure = journal.Health.Entries;
            var backup = await BackUpStore.Run(Data, _folder.At($"backup {each}"));
            Assert.InRange(backup.Entries, sure, 600);
            Assert.Equal(0, backup.Entries % 2);
        }

        await appending;
    }

    [Fact]
    public async Task A_damaged_book_is_neither_backed_up_nor_restored()
    {
        await Fill();
        await BackUpStore.Run(Data, _folder.At("backup"));
        Replace("minutes.book", "act 6.2", "act 6.9");
        var refused = await Assert.ThrowsAsync<JournalException>(() => BackUpStore.Run(Data, Copy));
        Assert.Contains("entry 16", refused.Message);
        await Assert.ThrowsAsync<JournalException>(() => RestoreStore.Run(Data, Copy, TimeProvider.System));
        Assert.True(!Directory.Exists(Copy) || Directory.GetFileSystemEntries(Copy).Length == 0);
    }

    [Fact]
    public async Task Nothing_is_restored_or_backed_up_over_something()
    {
        await Fill();
        await BackUpStore.Run(Data, _folder.At("backup"));
        var before = Hashes();
        await Assert.ThrowsAsync<JournalException>(() => RestoreStore.Run(
            _folder.At("backup"), Data, TimeProvider.System));
        await Assert.ThrowsAsync<JournalException>(() => BackUpStore.Run(_folder.At("backup"), Data));
        Assert.Equal(before, Hashes());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    public async Task A_backup_onto_a_full_disk_fails_and_leaves_nothing_that_looks_like_one(int room)
    {
        await Fill();
        var disk = new FaultyDisk();
        disk.LeaveRoom(room);
        var failed = await Assert.ThrowsAsync<JournalException>(
            () => BackUpStore.Run(Data, _folder.At("backup"), disk.Open, null));
        Assert.Contains("backup cannot be written", failed.Message);
        Assert.Empty(Directory.GetFiles(_folder.At("backup")));
        Assert.Equal(51, (await BackUpStore.Run(Data, _folder.At("backup"))).Entries);
    }

    [Fact]
    public async Task Accounts_are_in_a_backup_and_in_no_export()
    {
        await Fill();
        await BackUpStore.Run(Data, _folder.At("backup"));
        Assert.Contains("~accounts", await File.ReadAllTextAsync(_folder.At("backup/minutes.book")));
        await using var journal = await Store.Open(Data);
        using var export = new MemoryStream();
        Assert.Equal(50, await JournalExport.Write(journal, await journal.Streams(), export));
        Assert.DoesNotContain("accounts", System.Text.Encoding.UTF8.GetString(export.ToArray()));
    }

    [Fact]
    public async Task Briefs_are_verified_and_in_a_backup_and_in_no_list_and_no_export()
    {
        var stream = new StreamId("bali-message/brief/AUS");
        await using (var journal = await Store.Open(Data))
        {
            await Store.Fill(journal, 2);
            await Store.Append(journal, stream, Store.Body("private words"), Store.Body("more of them"));
            using var export = new MemoryStream();
            await JournalExport.Write(journal, await journal.Streams(), export);
            Assert.DoesNotContain("private words", System.Text.Encoding.UTF8.GetString(export.ToArray()));
            await Assert.ThrowsAsync<ArgumentException>(() => JournalExport.Write(journal, [stream], export));
        }

        Assert.Equal(6, (await VerifyStore.Run(Data)).Minutes.Good);
        await BackUpStore.Run(Data, _folder.At("backup"));
        await RestoreStore.Run(_folder.At("backup"), Copy, TimeProvider.System);
        await using var restored = await Store.Open(Copy);
        Assert.Equal([Store.Bali, Store.River], await restored.Streams());
        Assert.Equal(2, await restored.Read(stream).CountAsync());
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Fill()
    {
        await using var journal = await Store.Open(Data);
        await Store.Fill(journal, 20);
        return await Store.Everything(journal);
    }

    private Dictionary<string, string> Hashes() => Directory.GetFiles(Data)
        .Where(path => !path.EndsWith("lock", StringComparison.Ordinal))
        .ToDictionary(
            path => path,
            path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));

    private void Replace(string file, string old, string @new) => Store.Replace(Path.Combine(Data, file), old, @new);
}
