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
    public void Keep(string kind, string name, byte[] body) => Change(kind, name, _ => body);

    /// <summary>
    /// Replaces what is kept under the name by what follows from it, one node after the other; where that is null,
    /// nothing is changed.
    /// </summary>
    /// <exception cref="JournalException">It is not known whether it was kept.</exception>
    public void Change(string kind, string name, Func<byte[]?, byte[]?> change)
    {
        var topic = Changes.Kept(kind, name);
        if (Synchronously.Wait(Task.Run(() => Write(kind, name, topic, change))) is { } number)
            store.Telling.Tell(topic, number);
    }

    /// <summary>Tells that it was changed on whichever node, once for each change or for several together.</summary>
    public IDisposable Watch(string kind, string name, Action changed)
    {
        var heard = -1L;
        return store.Notices.Watch(Changes.Kept(kind, name), number =>
        {
            if (Interlocked.Exchange(ref heard, number) != number)
                Task.Run(changed);
        });
    }

    private async Task<long?> Write(string kind, string name, StreamId topic, Func<byte[]?, byte[]?> change)
    {
        long? number = null;
        await store.Act(async connection =>
        {
            // The row of the topic is held from here on, so that nobody reads what is about to be replaced.
            var next = await Changes.Next(connection, topic).ConfigureAwait(false);
            if (change(await connection.Ask(
                "SELECT body FROM kept WHERE kind = $1 AND name = $2", kind, name).ConfigureAwait(false) as byte[])
                is not { } body)
                return;
            await connection.Run(
                "INSERT INTO kept VALUES ($1, $2, $3) ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body",
                kind,
                name,
                body).ConfigureAwait(false);
            number = next;
        }).ConfigureAwait(false);
        return number;
    }
}
