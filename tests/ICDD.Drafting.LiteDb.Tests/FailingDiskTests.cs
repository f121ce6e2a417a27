namespace ICDD.Drafting.LiteDb.Tests;

public sealed class FailingDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FaultyDisk _disk = new();

    [Fact]
    public async Task A_failed_sync_stops_the_journal_for_good_and_fails_all_who_wait()
    {
        await using var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open);
        Assert.True(await Store.Append(journal, Store.Bali, Store.Body("kept")));
        _disk.SyncFails = true;
        var waiting = Enumerable.Range(0, 20)
            .Select(each => Store.Append(journal, new StreamId($"s{each}"), "1")).ToArray();
        foreach (var one in waiting)
            await Assert.ThrowsAsync<JournalException>(() => one);
        _disk.SyncFails = false;
        var touched = _disk.Touched;
        await Assert.ThrowsAsync<JournalException>(() => Store.Append(journal, Store.Bali, "1"));
        Assert.Equal(touched, _disk.Touched);
        Assert.NotNull(journal.Health.Stopped);
        Assert.Contains(Alarm.Stopped, journal.Health.Alarms());
        Assert.Single(await journal.Read(Store.Bali).ToListAsync());
    }

    [Fact]
    public async Task After_a_failed_sync_the_next_opening_has_all_that_was_acknowledged()
    {
        string before;
        await using (var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open))
        {
            await Store.Fill(journal, 10);
            before = await Store.Everything(journal);
            _disk.SyncFails = true;
            await Assert.ThrowsAsync<JournalException>(() => Store.Append(journal, Store.River, "1"));
        }

        await using var again = await Store.Open(_folder.Path);
        Assert.StartsWith(before, await Store.Everything(again));
        Assert.True(await Store.Append(again, Store.Bali, "2"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(400)]
    public async Task On_a_full_disk_the_append_fails_and_nothing_acknowledged_is_lost(int room)
    {
        string before;
        await using (var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open))
        {
            await Store.Fill(journal, 10);
            before = await Store.Everything(journal);
            _disk.LeaveRoom(room);
            await Assert.ThrowsAsync<JournalException>(
                () => Store.Append(journal, Store.Bali, Store.Body("too"), Store.Body("much")));
        }

        await using var again = await Store.Open(_folder.Path);
        Assert.Equal(before, await Store.Everything(again));
        Assert.Equal(room > 0, again.Repairs.Any(repair => repair.Kind == RepairKind.TornEndCut));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public async Task Recording_pauses_on_a_full_disk_and_goes_on_by_itself_when_there_is_room(int left)
    {
        await using var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open);
        await Store.Fill(journal, 10);
        var (before, changes) = (await Store.Everything(journal), 0);
        journal.Changed += () => changes++;
        _disk.LeaveRoom(left);
        await Assert.ThrowsAsync<JournalException>(() => Store.Append(
            journal, Store.Bali, Store.Body("too"), Store.Body("much")));
        Assert.True(journal.StandsStill);
        Assert.Contains(Alarm.Paused, journal.Health.Alarms());
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Append(journal, Store.Bali, "1"));
        Assert.True(refused.NothingWasRecorded);
        Assert.Equal(before, await Store.Everything(journal));

        _disk.LeaveRoom(long.MaxValue);
        await Until(() => !journal.StandsStill);
        Assert.Equal(2, changes);
        Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
        var after = await Store.Everything(journal);
        await journal.DisposeAsync();
        await using var again = await Store.Open(_folder.Path);
        Assert.Equal(after, await Store.Everything(again));
        Assert.Empty(again.Repairs);
    }

    [Fact]
    public async Task A_room_refuses_with_a_plain_reason_while_recording_is_paused()
    {
        await using var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open);
        await using var room = await Room.Open(Store.Bali, journal, TimeProvider.System, journal);
        _disk.LeaveRoom(10);
        var (command, seat) = ICDD.Drafting.Tests.RandomHistory.Opening().First();
        Assert.IsType<Outcome.Unanswered>(await room.Do(new CommandId("1"), command, seat));
        var refused = Assert.IsType<Outcome.Refused>(await room.Do(new CommandId("1"), command, seat));
        Assert.IsType<RecordingStandsStill>(refused.Refusal);
        _disk.LeaveRoom(long.MaxValue);
        await Until(() => !journal.StandsStill);
        Assert.IsType<Outcome.Recorded>(await room.Do(new CommandId("1"), command, seat));
    }

    private static async Task Until(Func<bool> holds)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!holds() && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 30)
            await Task.Delay(20);
        Assert.True(holds());
    }

    [Fact]
    public async Task A_room_answers_that_it_does_not_know_when_the_disk_fails()
    {
        await using var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open);
        await using var room = await Room.Open(Store.Bali, journal, TimeProvider.System, journal);
        _disk.SyncFails = true;
        var (command, seat) = ICDD.Drafting.Tests.RandomHistory.Opening().First();
        Assert.IsType<Outcome.Unanswered>(await room.Do(new CommandId("1"), command, seat));
        Assert.Equal(0, room.Draft.Version);
    }

    [Fact]
    public async Task A_disk_that_fails_while_healing_leaves_both_copies_as_they_were()
    {
        await using (var journal = await Store.Open(_folder.Path))
            await Store.Fill(journal, 10);
        File.Delete(_folder.At("minutes.book"));
        _disk.LeaveRoom(1_000);
        var failed = await Assert.ThrowsAsync<JournalException>(
            () => LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open));
        Assert.Contains(_folder.Path, failed.Message);
        await using var again = await Store.Open(_folder.Path);
        Assert.Equal(24, again.Health.Entries);
    }

    public void Dispose() => _folder.Dispose();
}
