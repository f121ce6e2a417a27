using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>Connects, proves that the database is one to keep a record in, and makes or upgrades its tables.</summary>
internal static class DatabaseOpening
{
    private const string Rights =
        """
        SELECT name FROM (VALUES
            ('entries', 'SELECT,INSERT'), ('snapshots', 'SELECT,INSERT,UPDATE,DELETE'),
            ('snapshot_pieces', 'SELECT,INSERT,UPDATE,DELETE'), ('changes', 'SELECT,INSERT,UPDATE'),
            ('sessions', 'SELECT,INSERT,DELETE'), ('bookmarks', 'SELECT,INSERT,UPDATE'),
            ('audit', 'SELECT,INSERT'), ('kept', 'SELECT,INSERT,UPDATE')) AS needed (name, rights),
            LATERAL unnest(string_to_array(rights, ',')) AS one
        WHERE NOT has_table_privilege(name, one) LIMIT 1
        """;

    /// <exception cref="JournalException">What is wrong, in one sentence.</exception>
    public static NpgsqlConnectionStringBuilder Read(string connection)
    {
        try
        {
            var to = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "ICDD.Drafting" };
            if (string.IsNullOrWhiteSpace(to.Host) || string.IsNullOrWhiteSpace(to.Database))
                throw new JournalException(
                    "the connection string of PostgreSQL names no host or no database, such as "
                        + "Host=db.example.org;Database=drafting;Username=drafting");
            to.Timeout = to.ShouldSerialize("Timeout") ? to.Timeout : 5;
            // A cancelled commit counts as done, though no standby has confirmed it: nothing that writes is cancelled.
            to.CommandTimeout = 0;
            to.HostRecheckSeconds = to.ShouldSerialize("Host Recheck Seconds") ? to.HostRecheckSeconds : 1;
            to.MaxAutoPrepare = to.ShouldSerialize("Max Auto Prepare") ? to.MaxAutoPrepare : 20;
            return to;
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException)
        {
            // Without the cause, which may hold the password.
            throw new JournalException("the connection string of PostgreSQL cannot be read");
        }
    }

    /// <exception cref="JournalException">What is wrong, in one sentence.</exception>
    public static async Task<NpgsqlDataSource> Open(NpgsqlConnectionStringBuilder to, CancellationToken cancel)
    {
        try
        {
            await using var connection = Apart(to);
            await connection.OpenAsync(cancel).ConfigureAwait(false);
            await Prove(connection, cancel).ConfigureAwait(false);
            await Schema.Upgrade(connection, cancel).ConfigureAwait(false);
            await ProveRights(connection, to, cancel).ConfigureAwait(false);
            if (await Ask(connection, "SHOW synchronous_commit", cancel).ConfigureAwait(false) != "remote_apply")
                to.Options = $"{to.Options} -c synchronous_commit=on".Trim();
            return Pool(to);
        }
        catch (Exception failure) when (Wrong.Concerns(failure))
        {
            throw new JournalException(Wrong.Say(failure, to), failure);
        }
    }

    /// <summary>A connection outside the pool; of several servers, to the one that takes what is written.</summary>
    public static NpgsqlConnection Apart(NpgsqlConnectionStringBuilder to)
    {
        var one = new NpgsqlConnectionStringBuilder(to.ConnectionString) { Pooling = false };
        if (NamesSeveral(to))
            one.TargetSessionAttributes = "primary";
        return new NpgsqlConnection(one.ConnectionString);
    }

    private static NpgsqlDataSource Pool(NpgsqlConnectionStringBuilder to)
    {
        if (!NamesSeveral(to))
            return NpgsqlDataSource.Create(to);
        var all = new NpgsqlConnectionStringBuilder(to.ConnectionString);
        all.Remove("Target Session Attributes");
        return new NpgsqlDataSourceBuilder(all.ConnectionString).BuildMultiHost()
            .WithTargetSession(TargetSessionAttributes.Primary);
    }

    private static bool NamesSeveral(NpgsqlConnectionStringBuilder to) =>
        to.Host!.Contains(',', StringComparison.Ordinal);

    private static async Task Prove(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (await Ask(connection, "SHOW server_encoding", cancel).ConfigureAwait(false) is var encoding
            && encoding != "UTF8")
            throw new JournalException(
                $"the database {connection.Database} is encoded as {encoding}: create it with ENCODING 'UTF8'");
        if (await Ask(connection, "SHOW transaction_read_only", cancel).ConfigureAwait(false) == "on")
            throw new JournalException(
                $"the database {connection.Database} can only be read here, as on a standby: name the server that "
                    + "takes what is written");
    }

    private static async Task ProveRights(
        NpgsqlConnection connection, NpgsqlConnectionStringBuilder to, CancellationToken cancel)
    {
        if (await Ask(connection, Rights, cancel).ConfigureAwait(false) is { } table)
            throw new JournalException(
                $"the user {to.Username} may not read and write the table {table} in the database {to.Database}: "
                    + "grant it, or make it the owner");
    }

    private static async Task<string?> Ask(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancel).ConfigureAwait(false) as string;
    }
}
