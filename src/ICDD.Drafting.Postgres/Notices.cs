using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// Hears what other nodes wrote, on one connection of its own. A notice may be lost: on every connect and each second
/// the ends of what is watched are read, so nothing is missed for longer. The same second asks for the time, and
/// whether the database takes what is written.
/// </summary>
internal sealed class Notices(PostgresStore store) : IAsyncDisposable
{
    public const string Channel = "icdd_drafting";

    private const string Ends =
        """
        SELECT watched, coalesce(
            (SELECT version FROM entries WHERE stream = watched ORDER BY version DESC LIMIT 1),
            (SELECT number FROM changes WHERE topic = watched))
        FROM unnest($1) AS watched
        """;

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(200);

    private readonly Watchers _watchers = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _running = Task.CompletedTask;
    private long _stoodStill;
    private volatile bool _standsStill;
    private volatile bool _isDoubted;

    /// <summary>The database is away, or takes nothing.</summary>
    public bool StandsStill => _standsStill;

    /// <summary>For how long; not at all where it takes what is written.</summary>
    public TimeSpan StandsStillFor => _standsStill
        ? TimeProvider.System.GetElapsedTime(Volatile.Read(ref _stoodStill))
        : TimeSpan.Zero;

    public event Action? Changed;

    public Task Begin()
    {
        _running = Task.Run(Run);
        return _begun.Task;
    }

    public IDisposable Watch(StreamId stream, Action<long> reached) => _watchers.Add(stream.Value, reached);

    /// <summary>Something could not be written: it is looked at whether anything can.</summary>
    public void Doubt()
    {
        _isDoubted = true;
        Set(true);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task Run()
    {
        while (!_stop.IsCancellationRequested)
            try
            {
                await Listen().ConfigureAwait(false);
            }
            catch (Exception failure) when (Wrong.Concerns(failure) || failure is OperationCanceledException)
            {
                if (!_stop.IsCancellationRequested)
                    Doubt();
                await Task.Delay(Again, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            finally
            {
                _begun.TrySetResult();
            }
    }

    private async Task Listen()
    {
        await using var connection = store.Apart();
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await connection.OpenAsync(_stop.Token).ConfigureAwait(false);
        using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await listen.ExecuteNonQueryAsync(_stop.Token).ConfigureAwait(false);
        while (true)
        {
            await Look(connection).ConfigureAwait(false);
            _begun.TrySetResult();
            await Hear(connection).ConfigureAwait(false);
        }
    }

    /// <summary>For a second, or less where it is doubted that anything is written.</summary>
    private async Task Hear(NpgsqlConnection connection)
    {
        // A wait of less than a millisecond would be taken for one without an end.
        var begun = TimeProvider.System.GetTimestamp();
        while (Left() is { TotalMilliseconds: >= 1 } left)
            await connection.WaitAsync(left, _stop.Token).ConfigureAwait(false);

        TimeSpan Left() => (_isDoubted ? Again : Each) - TimeProvider.System.GetElapsedTime(begun);
    }

    private async Task Look(NpgsqlConnection connection)
    {
        if (_isDoubted)
            await Write(connection).ConfigureAwait(false);
        var asked = TimeProvider.System.GetTimestamp();
        using (var time = Ask(connection, "SELECT clock_timestamp()"))
            if (await time.ExecuteScalarAsync(_stop.Token).ConfigureAwait(false) is DateTime said)
                store.Clock.Set(said, asked, TimeProvider.System.GetTimestamp());
        using var ends = Ask(connection, Ends);
        ends.Parameters.Add(
            new() { Value = _watchers.Watched, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var rows = await ends.ExecuteReaderAsync(_stop.Token).ConfigureAwait(false);
        while (await rows.ReadAsync(_stop.Token).ConfigureAwait(false))
            if (!await rows.IsDBNullAsync(1, _stop.Token).ConfigureAwait(false))
                _watchers.Tell(rows.GetString(0), rows.GetInt64(1));
    }

    private static NpgsqlCommand Ask(NpgsqlConnection connection, string sql) =>
        new(sql, connection) { CommandTimeout = Rows.LongestReading };

    /// <summary>However long it takes: as long as a standby that has to confirm is away, it does not end.</summary>
    private async Task Write(NpgsqlConnection connection)
    {
        _isDoubted = false;
        using var probe = new NpgsqlCommand(
            "INSERT INTO kept VALUES ('probe', 'probe', '') ON CONFLICT (kind, name) DO UPDATE SET body = ''",
            connection);
        await probe.ExecuteNonQueryAsync(_stop.Token).ConfigureAwait(false);
        Set(_isDoubted);
    }

    private void Hear(string notice)
    {
        var at = notice.LastIndexOf(':');
        if (at > 0 && long.TryParse(notice.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to))
            _watchers.Tell(notice[..at], to);
    }

    private void Set(bool standsStill)
    {
        if (_standsStill == standsStill)
            return;
        Volatile.Write(ref _stoodStill, TimeProvider.System.GetTimestamp());
        _standsStill = standsStill;
        Changed?.Invoke();
    }
}
