using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace ICDD.Drafting.Tests;

public sealed class SnapshotTests
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly Seat Delegate = Seat.Of(new DelegationCode("NZL"), "Delegate");

    private readonly MemoryJournal _journal = new();
    private readonly MemorySnapshots _snapshots = new();

    [Fact]
    public void A_draft_from_a_snapshot_is_the_draft_rebuilt_from_the_record() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 150], Gen.Int[0, 60]).Sample(
            (seed, before, after) => DraftsAreEqual(seed, before, after).GetAwaiter().GetResult(), iter: 60);

    [Fact]
    public async Task A_snapshot_is_kept_every_thousand_versions_and_when_the_room_is_closed()
    {
        var room = await Convened();
        for (var each = 0; each < 1_000; each++)
            await Comment(room, each);
        while (await _snapshots.Find(Bali) is null)
            await Task.Delay(10);
        Assert.InRange((await _snapshots.Find(Bali))!.Version, 1_000, room.Draft.Version);
        await room.DisposeAsync();
        var last = await _snapshots.Find(Bali);
        Assert.Equal((room.Draft.Version, room.Hash), (last!.Version, last.Hash));
    }

    [Fact]
    public async Task A_repeated_submit_is_recognised_after_opening_from_a_snapshot()
    {
        var room = await Convened();
        var first = await Comment(room, 1);
        await room.DisposeAsync();
        await using var reopened = await Room.Open(Bali, _journal, TimeProvider.System, _snapshots);
        Assert.Equal(first, await Comment(reopened, 1));
        Assert.Equal(room.Draft.Version, reopened.Draft.Version);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_command_is_recorded_once_for_good_also_after_a_restart_and_thousands_of_entries(
        bool withSnapshots)
    {
        var room = await Convened();
        var first = await Comment(room, 1);
        for (var each = 2; each <= 2_500; each++)
            await Comment(room, each);
        var version = room.Draft.Version;
        await room.DisposeAsync();
        var taken = new Outcome.Refused(new CommandIdIsTaken());
        for (var start = 0; start < 3; start++)
        {
            await using var reopened = await Room.Open(
                Bali, _journal, TimeProvider.System, withSnapshots ? _snapshots : null);
            Assert.Equal(first, await Comment(reopened, 1));
            Assert.Equal(taken, await reopened.Do(
                new("comment 1"), new CommentOnClause(new("c2"), "Mine"), new Seat("chair", Role.Chair)));
            Assert.Equal(version + start, reopened.Draft.Version);
            Assert.IsType<Outcome.Recorded>(await Comment(reopened, 10_000 + start));
        }
    }

    [Fact]
    public Task Every_act_of_any_history_is_answered_as_the_first_time_after_any_restarts() =>
        Task.WhenAll(Enumerable.Range(0, 12).Select(AnsweredAsTheFirstTime));

    [Fact]
    public async Task A_snapshot_without_its_commands_is_completed_from_the_record()
    {
        var room = await Convened();
        var first = await Comment(room, 1);
        await room.DisposeAsync();
        await _snapshots.Keep(Bali, DraftSnapshot.Of(room.Draft, room.Hash));
        await using var reopened = await Room.Open(Bali, _journal, TimeProvider.System, _snapshots);
        Assert.Equal(first, await Comment(reopened, 1));
    }

    [Fact]
    public async Task What_is_not_of_this_record_and_this_build_is_not_believed()
    {
        var room = await Convened();
        await Comment(room, 1);
        await room.DisposeAsync();
        var good = (await _snapshots.Find(Bali))!;
        var forged = DraftSnapshot.Of(room.Draft with { ObserversMayComment = true }, room.Hash);
        Snapshot[] wrong =
        [
            forged with { Format = "draft 1 another build" },
            forged with { Hash = EntryHash.First },
            forged with { Version = good.Version + 1 },
            forged with { Version = good.Version - 1 },
            forged with { Body = forged.Body[..^10] },
            forged with { Body = "null"u8.ToArray() },
            forged with
            {
                Body = DraftSnapshot.Of(room.Draft with { Id = new StreamId("river-compact") }, room.Hash).Body,
            },
        ];
        foreach (var snapshot in wrong)
        {
            await _snapshots.Keep(Bali, snapshot);
            var reopened = await Room.Open(Bali, _journal, TimeProvider.System, _snapshots);
            Assert.False(reopened.Draft.ObserversMayComment);
            Assert.Equal((room.Draft.Version, room.Hash), (reopened.Draft.Version, reopened.Hash));
        }

        await _snapshots.Keep(Bali, forged);
        Assert.True((await Room.Open(Bali, _journal, TimeProvider.System, _snapshots)).Draft.ObserversMayComment);
    }

    private static async Task AnsweredAsTheFirstTime(int seed)
    {
        var (journal, snapshots, history) = (new MemoryJournal(), new MemorySnapshots(), new RandomHistory(seed));
        var told = new List<(CommandId Id, Command Command, Seat Seat, Outcome Outcome)>();
        for (var life = 0; life < 4; life++)
        {
            await using var room = await Room.Open(
                Bali, journal, TimeProvider.System, life % 2 == 0 ? snapshots : null);
            foreach (var (command, seat) in life == 0 ? RandomHistory.Opening() : [])
                await room.Do(new CommandId($"{command}"), command, seat);
            foreach (var (id, command, seat, outcome) in told)
                Assert.Equal(outcome, await room.Do(id, command, seat));
            for (var act = 0; act < 100; act++)
            {
                var ((command, seat), id) = (history.Next(room.Draft), new CommandId($"{life} {act}"));
                if (await room.Do(id, command, seat) is Outcome.Recorded recorded)
                    told.Add((id, command, seat, recorded));
            }
        }

        Assert.InRange(told.Count, 100, 400);
    }

    private static async Task DraftsAreEqual(int seed, int before, int after)
    {
        var (journal, snapshots, history) = (new MemoryJournal(), new MemorySnapshots(), new RandomHistory(seed));
        var room = await Room.Open(Bali, journal, TimeProvider.System, snapshots);
        foreach (var (command, seat) in RandomHistory.Opening())
            Assert.IsType<Outcome.Recorded>(await room.Do(new CommandId($"{command}"), command, seat));
        await Play(room, history, before);
        Assert.InRange(room.Draft.Version, 7 + (before / 4), long.MaxValue);
        await room.DisposeAsync();

        await using var restored = await Room.Open(Bali, journal, TimeProvider.System, snapshots);
        Assert.Equal(Canonical(room.Draft), Canonical(restored.Draft));
        await Play(restored, history, after);
        var rebuilt = await Room.Open(Bali, journal, TimeProvider.System);
        Assert.Equal(Canonical(rebuilt.Draft), Canonical(restored.Draft));
        Assert.Equal(rebuilt.Hash, restored.Hash);
    }

    private static async Task Play(Room room, RandomHistory history, int acts)
    {
        for (var each = 0; each < acts; each++)
        {
            var (command, seat) = history.Next(room.Draft);
            await room.Do(new CommandId(Guid.NewGuid().ToString()), command, seat);
        }
    }

    // Dictionaries have no order of their own.
    private static string Canonical(Draft draft) =>
        Sorted(JsonSerializer.SerializeToNode(draft, JournalJson.Options))!.ToJsonString();

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static Task<Outcome> Comment(Room room, int number) => room.Do(
        new CommandId($"comment {number}"), new CommentOnClause(new ClauseId("c2"), $"Remark {number}"), Delegate);

    private async Task<Room> Convened()
    {
        var room = await Room.Open(Bali, _journal, TimeProvider.System, _snapshots);
        foreach (var (command, seat) in RandomHistory.Opening())
            await room.Do(new CommandId($"{command}"), command, seat);
        return room;
    }
}
