using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Postgres;

/// <summary>How many entries are good in how many streams, and what is said of the first that is not.</summary>
public sealed record RecordVerdict(long Entries, int Streams, string? Fault);

/// <summary>
/// The whole record in a database, to be verified, taken elsewhere, or to come from there: every stream, also the
/// accounts and the briefs, which no list names.
/// </summary>
public sealed class DatabaseRecord(PostgresStore store)
{
    private const int Often = 1_000;

    private const long Taking = 0x1CDD_0003;

    private readonly PostgresJournal _journal = new(store);

    /// <summary>Follows each chain from its first entry to its last.</summary>
    public async Task<RecordVerdict> Verify(IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        var (entries, streams) = (0L, new HashSet<StreamId>());
        try
        {
            await foreach (var entry in Read(progress, cancel).ConfigureAwait(false))
            {
                entries++;
                streams.Add(entry.Stream);
            }

            return new RecordVerdict(entries, streams.Count, null);
        }
        catch (JournalException bad)
        {
            return new RecordVerdict(entries, streams.Count, bad.Message);
        }
    }

    /// <summary>Every entry, stream by stream, the chains verified on the way.</summary>
    /// <exception cref="JournalException">An entry is damaged, which the message names; or the database is away.
    /// </exception>
    public async IAsyncEnumerable<RecordedEntry> Read(
        IProgress<long>? progress = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var count = 0L;
        foreach (var stream in await _journal.Names(cancel).ConfigureAwait(false))
            await foreach (var entry in _journal.ReadAny(stream, 1, cancel).ConfigureAwait(false))
            {
                if (++count % Often == 0)
                    progress?.Report(count);
                yield return new RecordedEntry(stream, entry);
            }
    }

    /// <summary>Takes a record into a database that has none: all of it or nothing.</summary>
    /// <returns>How many entries it has, read again.</returns>
    /// <exception cref="JournalException">The database holds a record already, an entry does not follow, or the
    /// database is away.</exception>
    public async Task<long> Write(IEnumerable<RecordedEntry> entries, CancellationToken cancel = default)
    {
        await store.ActAtLength(
            async connection =>
            {
                await connection.Run($"SELECT pg_advisory_xact_lock({Taking})").ConfigureAwait(false);
                if (await connection.Ask("SELECT 1 FROM entries LIMIT 1").ConfigureAwait(false) is not null)
                    throw new JournalException("the database holds a record already: name an empty one");
                var taking = new RecordTaking(connection);
                foreach (var part in entries.Chunk(Often))
                    await taking.Take(part).ConfigureAwait(false);
            }).ConfigureAwait(false);
        return await Verify(null, cancel).ConfigureAwait(false) is { Fault: null } whole
            ? whole.Entries
            : throw new JournalException("what was written is not what is read: try again with another database");
    }
}
