using System.Text.Json;

namespace ICDD.Drafting.Postgres;

/// <summary>The open sessions of all nodes: begun or ended on one, they are so on the others.</summary>
public sealed class PostgresSessions : ISessionStore, IDisposable
{
    private readonly PostgresStore _store;
    private readonly IDisposable _watch;
    private long _heard = -1;

    public PostgresSessions(PostgresStore store) =>
        (_store, _watch) = (store, store.Notices.Watch(Changes.Sessions, Hear));

    public event Action? Changed;

    public IReadOnlyList<Session> Open() => Synchronously.Wait(Task.Run(() => _store.Read(
        "SELECT body FROM sessions",
        [],
        row => JsonSerializer.Deserialize<Session>(row.GetFieldValue<byte[]>(0), JournalJson.Options)!)));

    public bool Keep(Session session) => Attempt(
        "INSERT INTO sessions VALUES ($1, $2) ON CONFLICT DO NOTHING",
        session.Id,
        JsonSerializer.SerializeToUtf8Bytes(session, JournalJson.Options));

    public bool End(string id) => Attempt("DELETE FROM sessions WHERE id = $1", id);

    public void Dispose() => _watch.Dispose();

    private void Hear(long number)
    {
        if (Interlocked.Exchange(ref _heard, number) != number)
            Task.Run(() => Changed?.Invoke());
    }

    private bool Attempt(string sql, params object[] values)
    {
        try
        {
            var number = Synchronously.Wait(Task.Run(() => Change(sql, values)));
            _store.Telling.Tell(Changes.Sessions, number);
            return true;
        }
        catch (JournalException)
        {
            return false;
        }
    }

    private async Task<long> Change(string sql, object[] values)
    {
        var number = 0L;
        await _store.Act(async connection =>
        {
            await connection.Run(sql, values).ConfigureAwait(false);
            number = await Changes.Next(connection, Changes.Sessions).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return number;
    }
}
