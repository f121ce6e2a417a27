using System.Text;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// The audit trail of all nodes in one chain. Whoever appends holds the end of it meanwhile; lines that were changed,
/// taken out or cut off at the end are noticed by every node that saw them.
/// </summary>
public sealed class PostgresAudit(PostgresStore store) : IAuditStore
{
    /// <summary>So many lines are read back; the table holds all.</summary>
    public const int ReadBack = 20_000;

    private const long Appending = 0x1CDD_0002;

    private readonly Lock _gate = new();
    private (long Number, EntryHash Hash) _reached = (0, EntryHash.First);
    private long? _damaged;

    public IReadOnlyList<AuditEntry> Read() => Attempt(async () => await store.Read(
        "SELECT body FROM audit ORDER BY number DESC LIMIT $1",
        [ReadBack],
        row => LineOf(row.GetFieldValue<byte[]>(0)).Entry()).ConfigureAwait(false)) is { } lines
            ? [.. lines.OfType<AuditEntry>().Reverse()]
            : [];

    public bool Append(AuditEntry entry) => Attempt(async () =>
    {
        await store.Act(async connection =>
        {
            await connection.Run($"SELECT pg_advisory_xact_lock({Appending})").ConfigureAwait(false);
            var number = (long)(await connection.Ask("SELECT coalesce(max(number), 0) FROM audit")
                .ConfigureAwait(false))!;
            var before = await connection.Ask("SELECT hash FROM audit WHERE number = $1", number)
                .ConfigureAwait(false) is byte[] hash ? hash.ToHash() : EntryHash.First;
            var line = AuditLine.Of(entry, number + 1, before);
            await connection.Run(
                "INSERT INTO audit VALUES ($1, $2, $3)",
                number + 1,
                Encoding.UTF8.GetBytes(line.Body),
                line.Hash!.Value.Bytes()).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return true;
    });

    /// <summary>Reads on from where it was read last, and looks whether that still stands.</summary>
    public long? FirstDamaged()
    {
        lock (_gate)
        {
            if (_damaged is null && Attempt(Lines) is { } lines)
                foreach (var line in lines)
                    Take(line);
            return _damaged;
        }
    }

    private async Task<List<(long Number, string Body, EntryHash Hash)>> Lines()
    {
        List<(long, string, EntryHash)> lines = [.. await store.Read(
            "SELECT number, body, hash FROM audit WHERE number >= $1 ORDER BY number",
            [_reached.Number],
            row => (row.GetInt64(0), Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(1)), row.GetHash(2)))
            .ConfigureAwait(false)];
        if (_reached.Number > 0 && (lines is not [var last, ..] || last.Item1 != _reached.Number
            || last.Item3 != _reached.Hash))
            _damaged ??= _reached.Number;
        return [.. lines.Skip(_reached.Number > 0 ? 1 : 0)];
    }

    private void Take((long Number, string Body, EntryHash Hash) line)
    {
        if (line.Number != _reached.Number + 1
            || new AuditLine(line.Body, line.Hash).Expected(line.Number, _reached.Hash) != line.Hash)
            _damaged ??= _reached.Number + 1;
        _reached = (line.Number, line.Hash);
    }

    private static AuditLine LineOf(byte[] body) => new(Encoding.UTF8.GetString(body), null);

    /// <summary>The default where the database is away.</summary>
    private static T? Attempt<T>(Func<Task<T>> act)
    {
        try
        {
            return Synchronously.Wait(Task.Run(act));
        }
        catch (JournalException)
        {
            return default;
        }
    }
}
