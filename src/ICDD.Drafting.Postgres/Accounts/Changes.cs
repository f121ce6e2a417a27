using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// Numbers what changes outside the record. The row of a topic is held until the change is committed, so that a number
/// is seen only when all below it are.
/// </summary>
internal static class Changes
{
    public static StreamId Sessions { get; } = new("~sessions");

    public static StreamId Bookmarks { get; } = new("~bookmarks");

    public static StreamId Kept(string kind, string name) => new($"~{kind}/{name}");

    public static async Task<long> Next(NpgsqlConnection connection, StreamId topic) => (long)(await connection.Ask(
        """
        INSERT INTO changes VALUES ($1, 1)
        ON CONFLICT (topic) DO UPDATE SET number = changes.number + 1 RETURNING number
        """,
        topic.Value).ConfigureAwait(false))!;
}
