namespace ICDD.Drafting.Postgres;

/// <summary>
/// Snapshots by stream and format, in pieces, each replaced in one transaction. Of formats that no node of today writes
/// the newest one stays, for a build that was set aside.
/// </summary>
public sealed class PostgresSnapshots(PostgresStore store) : ISnapshots
{
    public const int Piece = 1024 * 1024;

    private const int MostFormats = 2;

    private const string Head = "SELECT format, version, hash, card FROM snapshots WHERE stream = $1";

    public ValueTask<Snapshot?> Find(StreamId stream, CancellationToken cancel = default) =>
        Find(stream, $"{Head} ORDER BY kept DESC LIMIT 1", [stream.Value], cancel);

    public ValueTask<Snapshot?> Find(StreamId stream, string format, CancellationToken cancel = default) =>
        Find(stream, $"{Head} AND format = $2", [stream.Value, format], cancel);

    public async ValueTask<Snapshot?> Look(StreamId stream, string format, CancellationToken cancel = default) =>
        await LookUp($"{Head} AND format = $2", [stream.Value, format], cancel).ConfigureAwait(false);

    /// <summary>Another node may have kept a newer one meanwhile: then that stays.</summary>
    public async ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel = default) =>
        await store.ActAtLength(
            async connection =>
            {
                if (await connection.Ask(
                    """
                    INSERT INTO snapshots VALUES ($1, $2, $3, $4, $5, clock_timestamp())
                    ON CONFLICT (stream, format) DO UPDATE
                    SET version = excluded.version, hash = excluded.hash, card = excluded.card, kept = excluded.kept
                    WHERE snapshots.version <= excluded.version
                    RETURNING version
                    """,
                    stream.Value,
                    snapshot.Format,
                    snapshot.Version,
                    snapshot.Hash.Bytes(),
                    snapshot.Card.ToArray()).ConfigureAwait(false) is null)
                    return;
                await connection.Run(
                    "DELETE FROM snapshot_pieces WHERE stream = $1 AND format = $2", stream.Value, snapshot.Format)
                    .ConfigureAwait(false);
                for (var piece = 0; piece * (long)Piece < snapshot.Body.Length; piece++)
                    await connection.Run(
                        "INSERT INTO snapshot_pieces VALUES ($1, $2, $3, $4)",
                        stream.Value,
                        snapshot.Format,
                        piece,
                        PieceOf(snapshot.Body, piece)).ConfigureAwait(false);
                await connection.Run(
                    """
                    DELETE FROM snapshots WHERE stream = $1 AND format NOT IN
                        (SELECT format FROM snapshots WHERE stream = $1 ORDER BY kept DESC LIMIT $2)
                    """,
                    stream.Value,
                    MostFormats).ConfigureAwait(false);
            }).ConfigureAwait(false);

    private static byte[] PieceOf(ReadOnlyMemory<byte> body, int piece) =>
        body.Slice(piece * Piece, Math.Min(Piece, body.Length - (piece * Piece))).ToArray();

    private async ValueTask<Snapshot?> Find(
        StreamId stream, string sql, object[] values, CancellationToken cancel)
    {
        if (await LookUp(sql, values, cancel).ConfigureAwait(false) is not { } found)
            return null;
        var pieces = await store.Read(
            """
            SELECT piece.body FROM snapshot_pieces piece JOIN snapshots USING (stream, format)
            WHERE stream = $1 AND format = $2 AND version = $3 ORDER BY piece
            """,
            [stream.Value, found.Format, found.Version],
            row => row.GetFieldValue<byte[]>(0),
            cancel).ConfigureAwait(false);
        return found with { Body = pieces is [var one] ? one : pieces.SelectMany(piece => piece).ToArray() };
    }

    private async Task<Snapshot?> LookUp(string sql, object[] values, CancellationToken cancel) =>
        (await store.Read(
            sql,
            values,
            row => new Snapshot(row.GetInt64(1), row.GetHash(2), row.GetString(0), default)
            {
                Card = row.GetFieldValue<byte[]>(3),
            },
            cancel).ConfigureAwait(false)).SingleOrDefault();
}
