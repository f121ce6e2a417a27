using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ICDD.Drafting.Tests;
using LiteDB;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>Snapshots of any size are kept, and what becomes of one is no matter of the entries.</summary>
public sealed class SnapshotStoreTests : IDisposable
{
    private const int FarOverTheLimit = 40 * 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_snapshot_far_over_the_limit_of_LiteDB_is_kept_and_LiteDB_goes_on_to_follow()
    {
        var body = new byte[FarOverTheLimit];
        new Random(1).NextBytes(body);
        for (var life = 0; life < 2; life++)
        {
            await using var journal = await Store.Open(_folder.Path);
            Assert.Empty(journal.Repairs);
            if (life > 0)
                Assert.Equal(body, (await journal.Find(Store.Bali))!.Body.ToArray());
            await Store.Fill(journal, 10);
            body[0]++;
            await journal.Keep(
                Store.Bali, new Snapshot(journal.EndOf(Store.Bali).Version, EntryHash.First, "large", body));
            await Store.Append(journal, Store.Bali, "after it");
            await Followed(journal);
            Assert.Null(journal.Health.SnapshotFault);
            Assert.Equal(body, (await journal.Find(Store.Bali, "large"))!.Body.ToArray());
        }
    }

    [Fact]
    public async Task A_text_whose_draft_is_larger_than_a_document_of_LiteDB_opens_from_its_snapshot()
    {
        await using (var journal = await Store.Open(_folder.Path))
        await using (var room = await Room.Open(Store.Bali, journal, TimeProvider.System, journal))
            await Convene(room);
        await using (var journal = await Store.Open(_folder.Path))
        {
            Assert.Empty(journal.Repairs);
            var reads = new CountedReads(journal);
            await using var room = await Room.Open(Store.Bali, reads, TimeProvider.System, journal);
            Assert.InRange(room.Draft.Clauses.Values.Sum(clause => clause.Text.Length), 17_000_000, int.MaxValue);
            Assert.Equal(1, reads.Entries);
            Assert.True(await Store.Append(journal, Store.River, "1"));
            await Followed(journal);
        }
    }

    [Fact]
    public async Task A_refused_snapshot_is_said_and_is_no_fault_of_the_entries()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 5);
        await journal.Keep(Store.Bali, new Snapshot(1, EntryHash.First, new string('f', 17_500_000), new byte[10]));
        await Store.Append(journal, Store.Bali, "after it");
        await Followed(journal);
        Assert.Contains(Alarm.SnapshotNotKept, journal.Health.Alarms());
        await journal.Keep(Store.Bali, new Snapshot(2, EntryHash.First, "small", new byte[10]));
        await Store.Append(journal, Store.Bali, "and after that");
        await Followed(journal);
        Assert.DoesNotContain(Alarm.SnapshotNotKept, journal.Health.Alarms());
        Assert.Equal(2, (await journal.Find(Store.Bali))!.Version);
    }

    [Fact]
    public async Task The_snapshot_of_a_build_that_was_set_aside_for_a_while_is_found_again()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 3);
        foreach (var (version, format) in new[] { (1, "older"), (2, "old"), (3, "new"), (4, "new"), (5, "new") })
            await journal.Keep(
                Store.Bali,
                new Snapshot(version, EntryHash.First, format, Encoding.UTF8.GetBytes($"{format} {version}")));
        await Store.Append(journal, Store.Bali, "1");
        await Followed(journal);
        Assert.Equal(5, (await journal.Find(Store.Bali))!.Version);
        Assert.Equal("old 2", Encoding.UTF8.GetString((await journal.Find(Store.Bali, "old"))!.Body.ToArray()));
        Assert.Null(await journal.Find(Store.Bali, "older"));
    }

    [Fact]
    public async Task What_an_earlier_program_kept_whole_is_cleared_away()
    {
        await using (var journal = await Store.Open(_folder.Path))
            await Store.Fill(journal, 5);
        using (var store = new LiteDatabase(
            new ConnectionString { Filename = _folder.At("drafting.db"), Collation = new Collation("/None") }))
            store.GetCollection("snapshots").Upsert(new BsonDocument
            {
                ["_id"] = 1,
                ["version"] = 1L,
                ["hash"] = EntryHash.First.Value,
                ["format"] = "draft 1 x",
                ["body"] = new byte[9],
                ["check"] = new byte[32],
            });
        await using (var journal = await Store.Open(_folder.Path))
        {
            Assert.Empty(journal.Repairs);
            Assert.Null(await journal.Find(Store.Bali));
        }

        using (var store = new LiteDatabase(
            new ConnectionString { Filename = _folder.At("drafting.db"), Collation = new Collation("/None") }))
            Assert.DoesNotContain("snapshots", store.GetCollectionNames());
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Followed(LiteDbJournal journal)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (journal.Health is { Lag: > 0, LiteDbFault: null }
            && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 60)
            await Task.Delay(20);
        Assert.Null(journal.Health.LiteDbFault);
        Assert.Equal(0, journal.Health.Lag);
    }

    private static async Task Convene(Room room)
    {
        var words = new Random(2);
        foreach (var (command, seat) in RandomHistory.Opening())
            Assert.IsType<Outcome.Recorded>(await room.Do(
                new CommandId($"{command.GetType().Name} {room.Draft.Version}"),
                command is LayZeroDraft
                    ? new LayZeroDraft([.. Enumerable.Range(1, 900).Select(_ => LongClause(words))])
                    : command,
                seat));
    }

    private static ZeroClause LongClause(Random words) => new(ClauseKind.Operative, string.Join(
        ' ', Enumerable.Range(0, 1_950)
            .Select(_ => words.Next(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture))));

    private sealed class CountedReads(IJournal journal) : IJournal
    {
        public int Entries { get; private set; }

        public ValueTask<bool> Append(
            StreamId stream,
            long expectedVersion,
            IReadOnlyList<SealedEntry> entries,
            CancellationToken cancel = default) =>
            journal.Append(stream, expectedVersion, entries, cancel);

        public async IAsyncEnumerable<SealedEntry> Read(
            StreamId stream, long from = 1, [EnumeratorCancellation] CancellationToken cancel = default)
        {
            await foreach (var entry in journal.Read(stream, from, cancel))
            {
                Entries++;
                yield return entry;
            }
        }

        public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) => journal.Streams(
            cancel);
    }
}
