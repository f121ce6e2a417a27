using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// Entries behind the end of a stream, in one statement: all or none. That it still is the end, the statement asks
/// itself; that nobody else was first, the unique keys say.
/// </summary>
internal sealed record Insertion(StreamId Stream, long After, EntryHash Hash)
{
    private const string Sql =
        """
        INSERT INTO entries (stream, version, body, hash, command)
        SELECT $1, each.version, each.body, each.hash, each.command
        FROM unnest($2, $3, $4, $5) AS each (version, body, hash, command)
        WHERE $6 = 0 OR EXISTS (SELECT FROM entries WHERE stream = $1 AND version = $6 AND hash = $7)
        """;

    /// <summary>Commands that the stream bears already, to which these are added; null where only these count.
    /// </summary>
    public HashSet<CommandId>? Known { get; init; }

    /// <returns>False, and nothing inserted, where somebody else was first.</returns>
    public async Task<bool> Run(NpgsqlConnection connection, IReadOnlyList<SealedEntry> entries)
    {
        using var command = new NpgsqlCommand(Sql, connection)
        {
            Parameters =
            {
                new() { Value = Stream.Value },
                Array(NpgsqlDbType.Bigint, [.. entries.Select(entry => entry.Version)]),
                Array<byte[]>(NpgsqlDbType.Bytea, [.. entries.Select(entry => entry.Body.ToArray())]),
                Array<byte[]>(NpgsqlDbType.Bytea, [.. entries.Select(entry => entry.Hash.Bytes())]),
                Array(NpgsqlDbType.Bytea, Commands(entries, Known ?? [])),
                new() { Value = After },
                new() { Value = Hash.Bytes() },
            },
        };
        try
        {
            return await command.ExecuteNonQueryAsync().ConfigureAwait(false) == entries.Count;
        }
        catch (PostgresException first) when (first.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    /// <summary>Whether these very entries are recorded.</summary>
    public async Task<bool> Stands(NpgsqlConnection connection, IReadOnlyList<SealedEntry> entries)
    {
        using var command = new NpgsqlCommand(
            "SELECT hash FROM entries WHERE stream = $1 AND version = $2", connection)
        {
            Parameters = { new() { Value = Stream.Value }, new() { Value = entries[^1].Version } },
        };
        return await command.ExecuteScalarAsync().ConfigureAwait(false) is byte[] hash
            && hash.AsSpan().SequenceEqual(entries[^1].Hash.Bytes());
    }

    /// <summary>Once for each command, whatever number of entries it made.</summary>
    private static byte[]?[] Commands(IReadOnlyList<SealedEntry> entries, HashSet<CommandId> known) =>
    [
        .. entries.Select(entry => JournalJson.CommandOf(entry.Body.Span) is { } command && known.Add(command)
            ? SHA256.HashData(Encoding.UTF8.GetBytes(command.Value))
            : null),
    ];

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, T[] values) =>
        new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
