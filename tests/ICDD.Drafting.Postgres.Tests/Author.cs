using System.Text;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>
/// Writes one act after the other as a room does, whatever becomes of the database, and remembers what it was told.
/// </summary>
internal sealed class Author : IAsyncDisposable
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly HashSet<string> _acknowledged = [];
    private readonly HashSet<string> _refused = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly PostgresJournal _journal;
    private readonly Task _writing;
    private int _count;

    public Author(PostgresJournal journal)
    {
        _journal = journal;
        _writing = Task.Run(Write);
    }

    public int Acknowledged => Volatile.Read(ref _count);

    /// <summary>Ends when so many further acts were acknowledged.</summary>
    public async Task Goes(int further)
    {
        var before = Volatile.Read(ref _count);
        await Until(() => Volatile.Read(ref _count) >= before + further);
    }

    public static async Task Until(Func<bool> holds)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, "it does not come to hold");
            await Task.Delay(20);
        }
    }

    /// <summary>What was acknowledged stands once, what was refused not at all.</summary>
    public async Task IsRight()
    {
        await _stop.CancelAsync();
        await _writing;
        var recorded = (await _journal.Read(Bali).ToListAsync())
            .Select(entry => JournalJson.CommandOf(entry.Body.Span)!.Value.Value).ToList();
        Assert.Equal(recorded.Count, recorded.Distinct().Count());
        Assert.Empty(_acknowledged.Except(recorded));
        Assert.Empty(_refused.Intersect(recorded));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _writing;
        _stop.Dispose();
    }

    private async Task Write()
    {
        var end = ((long Version, EntryHash Hash)?)null;
        for (var act = 1; !_stop.IsCancellationRequested; act++)
            try
            {
                var (version, hash) = end ??= await _journal.End(Bali);
                var body = Encoding.UTF8.GetBytes($"{{\"command\":\"{act}\"}}");
                var entry = new SealedEntry(version + 1, body, hash.Next(Bali, version + 1, body));
                var recorded = await _journal.Append(Bali, version, [entry]);
                end = recorded ? (entry.Version, entry.Hash) : null;
                if (recorded && _acknowledged.Add($"{act}"))
                    Interlocked.Increment(ref _count);
            }
            catch (JournalException failure)
            {
                end = null;
                if (failure.NothingWasRecorded)
                    _refused.Add($"{act}");
                await Task.Delay(20);
            }
    }
}
