using Npgsql;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>The database is killed under load, and comes back, or its standby takes over: on servers of their own.
/// </summary>
public sealed class AwayTests
{
    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ICDD_KILLS"), out var kills) ? kills : 3;

    [Fact]
    public async Task What_was_acknowledged_stands_once_what_was_refused_not_at_all_and_recording_goes_on_by_itself()
    {
        await using var server = new Server();
        await using var store = await PostgresStore.Open(await server.Fresh());
        var journal = new PostgresJournal(store);
        await using var author = new Author(journal);
        for (var kill = 0; kill < Kills; kill++)
        {
            await author.Goes(20);
            await server.Kill();
            await Author.Until(() => journal.StandsStill);
            await server.Start();
            await Author.Until(() => !journal.StandsStill);
        }

        await author.Goes(1);
        await author.IsRight();
    }

    [Fact]
    public async Task A_standby_that_takes_over_has_all_that_was_acknowledged_and_recording_goes_on_there()
    {
        await using var server = new Server();
        var name = new NpgsqlConnectionStringBuilder(await server.Fresh()).Database;
        await using var standby = await server.Standby();
        await using var store = await PostgresStore.Open(
            $"Host=127.0.0.1:{server.Port},127.0.0.1:{standby.Port};Database={name};Username=postgres");
        var journal = new PostgresJournal(store);
        await using var author = new Author(journal);
        await author.Goes(20);

        await server.Kill();
        await Author.Until(() => journal.StandsStill);
        await standby.Promote();

        await author.Goes(20);
        await author.IsRight();
    }

    [Fact]
    public async Task While_the_standby_that_confirms_is_away_nothing_is_acknowledged_and_then_recording_goes_on()
    {
        await using var server = new Server();
        var to = await server.Fresh();
        await using var standby = await server.Standby();
        await using var store = await PostgresStore.Open($"{to};Command Timeout=1");
        store.Longest = TimeSpan.FromSeconds(2);
        var journal = new PostgresJournal(store);
        await using var author = new Author(journal);
        await author.Goes(20);

        await standby.Kill();
        await Author.Until(() => journal.StandsStill);
        var acknowledged = author.Acknowledged;
        await Task.Delay(TimeSpan.FromSeconds(6));
        Assert.Equal(acknowledged, author.Acknowledged);
        Assert.True(journal.StandsStill);
        await standby.Start();

        await author.Goes(20);
        Assert.False(journal.StandsStill);
        await author.IsRight();
    }
}
