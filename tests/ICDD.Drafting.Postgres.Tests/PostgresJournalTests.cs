using System.Text;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>What the record in PostgreSQL holds beyond what every journal does.</summary>
public sealed class PostgresJournalTests(Server server) : TwoStores(server)
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly StreamId River = new("river-compact");

    [Fact]
    public async Task Of_two_nodes_that_append_the_same_version_one_wins()
    {
        var journals = new[] { new PostgresJournal(One), new PostgresJournal(Other) };
        var hash = EntryHash.First;
        for (var version = 1L; version <= 30; version++)
        {
            var entries = new[] { Of(hash, version, "one"), Of(hash, version, "other") };
            var won = await Task.WhenAll(Enumerable.Range(0, 2).Select(
                node => journals[node].Append(Bali, version - 1, [entries[node]]).AsTask()));
            Assert.Single(won, each => each);
            hash = entries[Array.IndexOf(won, true)].Hash;
        }

        Assert.Equal(hash, (await journals[0].ReadAny(Bali, 1, default).ToListAsync())[^1].Hash);
    }

    [Fact]
    public async Task A_command_that_is_recorded_is_not_recorded_again_whoever_asks()
    {
        var journal = new PostgresJournal(One);
        var first = Of(EntryHash.First, 1, "act", command: "c1");
        var same = Of(first.Hash, 2, "act", command: "c1");
        var another = Of(first.Hash, 2, "act", command: "c2");
        Assert.True(await journal.Append(Bali, 0, [first]));
        Assert.False(await new PostgresJournal(Other).Append(Bali, 1, [same]));
        Assert.False(await journal.Append(Bali, 1, [same]));
        Assert.True(await journal.Append(Bali, 1, [another, Of(another.Hash, 3, "the same act", command: "c2")]));
    }

    [Fact]
    public async Task Several_streams_are_begun_together_or_none()
    {
        var journal = new PostgresJournal(One);
        Assert.True(await journal.AppendTogether(Both(Bali, River)));
        Assert.False(await new PostgresJournal(Other).AppendTogether(Both(new StreamId("new"), River)));
        Assert.Equal([Bali, River], await journal.Streams());
    }

    [Fact]
    public async Task An_entry_that_was_changed_behind_its_back_is_named()
    {
        var journal = new PostgresJournal(One);
        var first = Of(EntryHash.First, 1, "1");
        await journal.Append(Bali, 0, [first, Of(first.Hash, 2, "2")]);
        await Postgres.Run(
            Database,
            "ALTER TABLE entries DISABLE TRIGGER ALL; UPDATE entries SET body = 'x' WHERE version = 2");
        var fault = await Assert.ThrowsAsync<JournalException>(
            async () => await journal.Read(Bali).ToListAsync());
        Assert.Contains("bali-message", fault.Message);
        Assert.Contains("version 2", fault.Message);
    }

    [Fact]
    public async Task What_another_node_appends_is_told()
    {
        var told = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = new PostgresJournal(Other).Watch(Bali, version => told.TrySetResult(version));
        await new PostgresJournal(One).Append(Bali, 0, [Of(EntryHash.First, 1, "1")]);
        Assert.Equal(1, await told.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task What_nobody_gave_notice_of_is_found_within_a_second_or_so()
    {
        var told = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = new PostgresJournal(Other).Watch(Bali, version => told.TrySetResult(version));
        await using var connection = await One.Connect();
        var entry = Of(EntryHash.First, 1, "1");
        Assert.True(await new Insertion(Bali, 0, EntryHash.First).Run(connection, [entry]));
        Assert.Equal(1, await told.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task An_append_whose_answer_was_lost_is_sent_again_and_recorded_once()
    {
        var journal = new PostgresJournal(One);
        var hash = EntryHash.First;
        for (var version = 1L; version <= 20; version++)
        {
            var entry = Of(hash, version, $"{version}", command: $"c{version}");
            var cut = version % 2 == 0 ? CutLines() : Task.CompletedTask;
            Assert.True(await journal.Append(Bali, version - 1, [entry]));
            await cut;
            hash = entry.Hash;
        }

        Assert.Equal(20, (await journal.ReadAny(Bali, 1, default).ToListAsync()).Count);

        async Task CutLines() => await Postgres.Run(
            "postgres",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                + $"AND datname = '{Database}'");
    }

    [Fact]
    public async Task Nodes_show_the_time_of_the_database()
    {
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        Assert.InRange(
            (One.Clock.GetUtcNow() - Other.Clock.GetUtcNow()).Duration(), TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
        await using var connection = await One.Connect();
        var said = (DateTime)(await connection.Ask("SELECT clock_timestamp()"))!;
        Assert.InRange((One.Clock.GetUtcNow() - said).Duration(), TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
    }

    private static Dictionary<StreamId, IReadOnlyList<SealedEntry>> Both(params StreamId[] streams) =>
        streams.ToDictionary(
            stream => stream,
            IReadOnlyList<SealedEntry> (stream) => [Of(EntryHash.First, 1, "first", stream: stream)]);

    private static SealedEntry Of(
        EntryHash hash, long version, string words, string? command = null, StreamId? stream = null)
    {
        var body = Encoding.UTF8.GetBytes(command is null
            ? $"{{\"words\":\"{words}\"}}"
            : $"{{\"words\":{{\"command\":\"no\"}},\"command\":\"{command}\"}}");
        return new SealedEntry(version, body, hash.Next(stream ?? Bali, version, body));
    }
}
