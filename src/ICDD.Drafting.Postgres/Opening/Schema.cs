using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// The tables, made and upgraded by whichever node comes first while the others wait. Steps are added, never changed.
/// </summary>
internal static class Schema
{
    public static int Newest => Steps.Length;

    // What nodes agree to lock, in the space of one database.
    private const long Upgrading = 0x1CDD_0001;

    private static readonly string[] Steps =
    [
        """
        CREATE TABLE entries (
            stream text COLLATE "C" NOT NULL,
            version bigint NOT NULL CHECK (version > 0),
            body bytea NOT NULL,
            hash bytea NOT NULL CHECK (octet_length(hash) = 32),
            command bytea,
            PRIMARY KEY (stream, version),
            UNIQUE (stream, command));
        CREATE INDEX entries_first ON entries (stream) WHERE version = 1;
        CREATE FUNCTION entries_stay() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$;
        CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON entries
            FOR EACH STATEMENT EXECUTE FUNCTION entries_stay();
        CREATE TABLE snapshots (
            stream text COLLATE "C" NOT NULL,
            format text COLLATE "C" NOT NULL,
            version bigint NOT NULL,
            hash bytea NOT NULL,
            card bytea NOT NULL,
            kept timestamptz NOT NULL,
            PRIMARY KEY (stream, format));
        CREATE TABLE snapshot_pieces (
            stream text COLLATE "C" NOT NULL,
            format text COLLATE "C" NOT NULL,
            piece int NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (stream, format, piece),
            FOREIGN KEY (stream, format) REFERENCES snapshots ON DELETE CASCADE);
        CREATE TABLE changes (topic text COLLATE "C" PRIMARY KEY, number bigint NOT NULL);
        CREATE TABLE sessions (id text COLLATE "C" PRIMARY KEY, body bytea NOT NULL);
        CREATE TABLE bookmarks (
            person text COLLATE "C" NOT NULL,
            document text COLLATE "C" NOT NULL,
            version bigint NOT NULL,
            ticks bigint NOT NULL,
            offset_minutes int NOT NULL,
            number bigint NOT NULL,
            PRIMARY KEY (person, document));
        CREATE INDEX bookmarks_number ON bookmarks (number);
        CREATE TABLE audit (number bigint PRIMARY KEY, body bytea NOT NULL, hash bytea NOT NULL);
        CREATE TABLE kept (
            kind text COLLATE "C" NOT NULL,
            name text COLLATE "C" NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (kind, name));
        """,
    ];

    /// <summary>Makes what is missing; whoever finds it made needs no right to make anything.</summary>
    /// <exception cref="JournalException">A newer program made it.</exception>
    public static async Task Upgrade(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (await Found(connection, cancel).ConfigureAwait(false) == Newest)
            return;
        var upgrading = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await using (upgrading.ConfigureAwait(false))
        {
            await Run(connection, $"SELECT pg_advisory_xact_lock({Upgrading})", cancel).ConfigureAwait(false);
            await Run(
                connection,
                "CREATE TABLE IF NOT EXISTS drafting_schema (version int PRIMARY KEY, made timestamptz NOT NULL)",
                cancel).ConfigureAwait(false);
            for (var step = await Found(connection, cancel).ConfigureAwait(false); step < Newest; step++)
            {
                await Run(connection, Steps[step], cancel).ConfigureAwait(false);
                await Run(
                    connection, $"INSERT INTO drafting_schema VALUES ({step + 1}, clock_timestamp())", cancel)
                    .ConfigureAwait(false);
            }

            await upgrading.CommitAsync(cancel).ConfigureAwait(false);
        }
    }

    private static async Task<int> Found(NpgsqlConnection connection, CancellationToken cancel)
    {
        using var standing = new NpgsqlCommand("SELECT to_regclass('drafting_schema') IS NOT NULL", connection);
        if (await standing.ExecuteScalarAsync(cancel).ConfigureAwait(false) is not true)
            return 0;
        using var newest = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM drafting_schema", connection);
        var found = (int)(await newest.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
        return found <= Newest ? found : throw new JournalException(
            $"the database {connection.Database} was made by a newer program: its schema is {found}, and this program "
                + $"knows {Newest}");
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }
}
