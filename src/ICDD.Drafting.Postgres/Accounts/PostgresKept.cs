namespace ICDD.Drafting.Postgres;

/// <summary>Small things by kind and name beside the record, such as the keys of the cookies.</summary>
public sealed class PostgresKept(PostgresStore store)
{
    /// <exception cref="JournalException">The database does not answer.</exception>
    public IReadOnlyList<byte[]> All(string kind) => Synchronously.Wait(Task.Run(() => store.Read(
        "SELECT body FROM kept WHERE kind = $1 ORDER BY name", [kind], row => row.GetFieldValue<byte[]>(0))));

    /// <exception cref="JournalException">The database does not answer.</exception>
    public byte[]? Find(string kind, string name) => Synchronously.Wait(Task.Run(() => store.Read(
        "SELECT body FROM kept WHERE kind = $1 AND name = $2",
        [kind, name],
        row => row.GetFieldValue<byte[]>(0)))).SingleOrDefault();

    /// <summary>Replaces what was kept under the name.</summary>
    /// <exception cref="JournalException">It is not known whether it was kept.</exception>
    public void Keep(string kind, string name, byte[] body) => Synchronously.Wait(Task.Run(async () =>
    {
        await store.Act(connection => connection.Run(
            "INSERT INTO kept VALUES ($1, $2, $3) ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body",
            kind,
            name,
            body)).ConfigureAwait(false);
        return true;
    }));
}
