using System.Text;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>The database is killed under load, and comes back: on a server of its own.</summary>
public sealed class AwayTests
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ICDD_KILLS"), out var kills) ? kills : 3;

    [Fact]
    public async Task What_was_acknowledged_stands_once_what_was_refused_not_at_all_and_recording_goes_on_by_itself()
    {
        await using var server = new Server();
        await using var store = await PostgresStore.Open(await server.Fresh());
        var journal = new PostgresJournal(store);
        using var stop = new CancellationTokenSource();
        var (acknowledged, refused) = (new HashSet<string>(), new HashSet<string>());
        var writing = Write(journal, acknowledged, refused, stop.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = acknowledged.Count;
            await Until(() => acknowledged.Count > before + 20);
            await server.Kill();
            await Until(() => journal.StandsStill);
            await server.Start();
            await Until(() => !journal.StandsStill);
        }

        var last = acknowledged.Count;
        await Until(() => acknowledged.Count > last);
        await stop.CancelAsync();
        await writing;

        var recorded = (await journal.Read(Bali).ToListAsync())
            .Select(entry => JournalJson.CommandOf(entry.Body.Span)!.Value.Value).ToList();
        Assert.Equal(recorded.Count, recorded.Distinct().Count());
        Assert.Empty(acknowledged.Except(recorded));
        Assert.Empty(refused.Intersect(recorded));
    }

    private static async Task Write(
        PostgresJournal journal, HashSet<string> acknowledged, HashSet<string> refused, CancellationToken stop)
    {
        var end = ((long Version, EntryHash Hash)?)null;
        for (var act = 1; !stop.IsCancellationRequested; act++)
            try
            {
                var (version, hash) = end ??= await journal.End(Bali);
                var body = Encoding.UTF8.GetBytes($"{{\"command\":\"{act}\"}}");
                var entry = new SealedEntry(version + 1, body, hash.Next(Bali, version + 1, body));
                var recorded = await journal.Append(Bali, version, [entry]);
                if (recorded)
                    acknowledged.Add($"{act}");
                end = recorded ? (entry.Version, entry.Hash) : null;
            }
            catch (JournalException failure)
            {
                end = null;
                if (failure.NothingWasRecorded)
                    refused.Add($"{act}");
                await Task.Delay(20, CancellationToken.None);
            }
    }

    private static async Task Until(Func<bool> holds)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, "it does not come to hold");
            await Task.Delay(20);
        }
    }
}
