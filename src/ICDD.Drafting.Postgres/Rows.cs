using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>Questions and small acts, and their failures in the words of the journal.</summary>
internal static class Rows
{
    /// <summary>In seconds.</summary>
    public const int LongestReading = 15;

    /// <summary>Asked once more where the line was broken, as after a restart of the server.</summary>
    /// <exception cref="JournalException">The database does not answer.</exception>
    public static async Task<IReadOnlyList<T>> Read<T>(
        this PostgresStore store, string sql, object[] values, Func<NpgsqlDataReader, T> read,
        CancellationToken cancel = default)
    {
        try
        {
            return await store.ReadOnce(sql, values, read, cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (Wrong.Concerns(failure) && !Wrong.WasUndone(failure))
        {
            store.Source.Clear();
        }

        return await store.InWords(() => store.ReadOnce(sql, values, read, cancel)).ConfigureAwait(false);
    }

    /// <summary>In one transaction.</summary>
    /// <exception cref="JournalException">It is not known whether it was done.</exception>
    public static Task Act(this PostgresStore store, Func<NpgsqlConnection, Task> act) =>
        store.InWords(() => store.Patiently(() => store.Whole(act)));

    /// <summary>In one transaction, however long it takes.</summary>
    /// <exception cref="JournalException">It is not known whether it was done.</exception>
    public static Task ActAtLength(this PostgresStore store, Func<NpgsqlConnection, Task> act) =>
        store.InWords(() => store.Whole(act));

    public static async Task Run(this NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public static async Task<object?> Ask(this NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync().ConfigureAwait(false);
    }

    public static EntryHash GetHash(this NpgsqlDataReader row, int column) =>
        row.GetFieldValue<byte[]>(column).ToHash();

    public static EntryHash ToHash(this byte[] hash) => new(Convert.ToHexStringLower(hash));

    public static byte[] Bytes(this EntryHash hash) => Convert.FromHexString(hash.Value);

    private static async Task<bool> Whole(this PostgresStore store, Func<NpgsqlConnection, Task> act)
    {
        await using var connection = await store.Connect().ConfigureAwait(false);
        await using var whole = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await act(connection).ConfigureAwait(false);
        await whole.CommitAsync().ConfigureAwait(false);
        return true;
    }

    private static async Task<IReadOnlyList<T>> ReadOnce<T>(
        this PostgresStore store, string sql, object[] values, Func<NpgsqlDataReader, T> read,
        CancellationToken cancel)
    {
        await using var connection = await store.Connect(cancel).ConfigureAwait(false);
        using var command = Command(connection, sql, values);
        command.CommandTimeout = LongestReading;
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            rows.Add(read(reader));
        return rows;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static async Task<T> InWords<T>(this PostgresStore store, Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (Exception failure) when (Wrong.Concerns(failure))
        {
            if (!Wrong.WasUndone(failure))
                store.Notices.Doubt();
            throw new JournalException(store.Say(failure), failure);
        }
    }
}
