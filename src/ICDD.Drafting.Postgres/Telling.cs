using System.Collections.Concurrent;
using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// Tells the other nodes, behind the acts: a NOTIFY within an act's own transaction would let acts of all documents
/// wait for each other. What is told of one stream meanwhile is told once.
/// </summary>
internal sealed class Telling : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, long> _untold = new(StringComparer.Ordinal);
    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly PostgresStore _store;
    private readonly Task _running;

    public Telling(PostgresStore store) => (_store, _running) = (store, Task.Run(Run));

    public void Tell(StreamId stream, long version)
    {
        _untold.AddOrUpdate(stream.Value, version, (_, told) => Math.Max(told, version));
        _woken.Writer.TryWrite(true);
    }

    public async ValueTask DisposeAsync()
    {
        _woken.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private async Task Run()
    {
        await foreach (var _ in _woken.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            var notices = _untold.Keys
                .Select(stream => _untold.TryRemove(stream, out var version) ? $"{stream}:{version}" : null)
                .OfType<string>().ToArray();
            try
            {
                await Send(notices).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is JournalException || Wrong.Concerns(failure))
            {
                // Within a second the others see for themselves.
                _store.Notices.Doubt();
            }
        }
    }

    private async Task Send(string[] notices)
    {
        await using var connection = await _store.Connect().ConfigureAwait(false);
        using var command = new NpgsqlCommand(
            "SELECT pg_notify($1, said) FROM unnest($2) AS said WHERE octet_length(said) < 8000", connection)
        {
            Parameters =
            {
                new() { Value = Notices.Channel },
                new() { Value = notices, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            },
        };
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
