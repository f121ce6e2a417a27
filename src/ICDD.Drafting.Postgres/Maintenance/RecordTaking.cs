using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>
/// Entries of many streams on their way into an empty table. A record of a time when a command could be recorded twice
/// is taken as it is: its first entry alone bears the command.
/// </summary>
internal sealed class RecordTaking(NpgsqlConnection connection)
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash, HashSet<CommandId> Commands)> _ends = [];

    /// <exception cref="JournalException">An entry does not follow on the one before; the message names it.</exception>
    public async Task Take(IEnumerable<RecordedEntry> entries)
    {
        foreach (var stream in entries.GroupBy(entry => entry.Stream, entry => entry.Entry))
        {
            var (version, hash, commands) = _ends.TryGetValue(stream.Key, out var end)
                ? end
                : (0, EntryHash.First, []);
            List<SealedEntry> part = [.. stream];
            try
            {
                Chain.Check(stream.Key, hash, version, part);
            }
            catch (ArgumentException broken)
            {
                throw new JournalException(broken.Message, broken);
            }

            if (!await new Insertion(stream.Key, version, hash) { Known = commands }
                .Run(connection, part).ConfigureAwait(false))
                throw new JournalException($"{stream.Key} is recorded already");
            _ends[stream.Key] = (part[^1].Version, part[^1].Hash, commands);
        }
    }
}
