using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// A database that several nodes share: its tables, its notices and its clock. What is kept in it is asked of
/// <see cref="PostgresJournal"/> and the others. Safe on all threads.
/// </summary>
public sealed class PostgresStore : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _to;

    private PostgresStore(NpgsqlConnectionStringBuilder to, NpgsqlDataSource source)
    {
        (_to, Source) = (to, source);
        Notices = new Notices(this);
        Telling = new Telling(this);
    }

    /// <summary>By which entries are stamped, whichever node writes them.</summary>
    public DatabaseClock Clock { get; } = new();

    internal NpgsqlDataSource Source { get; }

    internal Notices Notices { get; }

    internal Telling Telling { get; }

    /// <summary>Makes or upgrades the tables, and listens before it answers.</summary>
    /// <exception cref="JournalException">The server is away, rights are missing, a newer program made the tables: the
    /// message says what is wrong in one sentence.</exception>
    public static async Task<PostgresStore> Open(string connection, CancellationToken cancel = default)
    {
        var to = DatabaseOpening.Read(connection);
        var store = new PostgresStore(to, await DatabaseOpening.Open(to, cancel).ConfigureAwait(false));
        await store.Notices.Begin().ConfigureAwait(false);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await Telling.DisposeAsync().ConfigureAwait(false);
        await Notices.DisposeAsync().ConfigureAwait(false);
        await Source.DisposeAsync().ConfigureAwait(false);
    }

    /// <exception cref="JournalException">There is no connection: nothing was sent.</exception>
    internal async ValueTask<NpgsqlConnection> Connect(CancellationToken cancel = default)
    {
        try
        {
            return await Source.OpenConnectionAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (Wrong.Concerns(failure))
        {
            Notices.Doubt();
            throw new JournalException(Say(failure), failure) { NothingWasRecorded = true };
        }
    }

    /// <summary>
    /// Waits for what writes, and leaves it to itself when it takes too long, as where a standby that has to confirm is
    /// away. While nothing is written for longer, it is not even tried.
    /// </summary>
    /// <exception cref="TimeoutException">It is not known what becomes of it.</exception>
    /// <exception cref="JournalException">It was not tried.</exception>
    internal async Task<T> Patiently<T>(Func<Task<T>> write)
    {
        if (Notices.StandsStillFor >= Longest / 2)
            throw new JournalException("the database takes nothing at present") { NothingWasRecorded = true };
        return await Task.Run(write).WaitAsync(Longest).ConfigureAwait(false);
    }

    internal TimeSpan Longest { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A connection of its own, outside the pool.</summary>
    internal NpgsqlConnection Apart() => DatabaseOpening.Apart(_to);

    internal string Say(Exception failure) => Wrong.Say(failure, _to);
}
