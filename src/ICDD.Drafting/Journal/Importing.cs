using System.Text;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>The entries of an import while they are checked, held back until all are good.</summary>
internal sealed class Importing(Sequence<StreamEnd> announced)
{
    private readonly Dictionary<StreamId, Checked> _streams = announced
        .DistinctBy(end => end.Stream)
        .ToDictionary(end => end.Stream, end => new Checked(end.Stream));

    public ImportFault? Refuse(IReadOnlyList<StreamId> existing) =>
        _streams.Count != announced.Count || announced.Any(end => end.Version < 1) ? ImportFault.NotAnExport
        : announced.Any(end => !IsWellFormed(end.Stream.Value)) ? ImportFault.StreamNameIsMalformed
        : announced.Any(end => existing.Contains(end.Stream)) ? ImportFault.StreamExistsAlready
        : null;

    public ImportFault? Take(ExportedEntry entry)
    {
        if (!_streams.TryGetValue(entry.Stream, out var stream))
            return ImportFault.StreamIsNotAnnounced;
        if (entry.Body.Contains('\n', StringComparison.Ordinal))
            return ImportFault.LineIsBroken;
        return stream.Take(new SealedEntry(entry.Version, Encoding.UTF8.GetBytes(entry.Body), entry.Hash));
    }

    public ImportFault? Missing() =>
        announced.All(end => _streams[end.Stream] is var taken
            && taken.Version == end.Version
            && taken.Hash == end.Hash)
            ? null
            : ImportFault.EndIsMissing;

    public async Task<ImportOutcome> Write(IJournal journal)
    {
        var written = journal is IAppendTogether together
            ? await together.AppendTogether(_streams.ToDictionary(
                pair => pair.Key, IReadOnlyList<SealedEntry> (pair) => pair.Value.Entries)).ConfigureAwait(false)
            : _streams.Count == 1 && await journal.Append(
                announced[0].Stream, 0, _streams[announced[0].Stream].Entries).ConfigureAwait(false);
        return written
            ? new ImportOutcome.Imported(announced)
            : new ImportOutcome.Refused(1, ImportFault.StreamExistsAlready);
    }

    // The names that start with a tilde belong to the stores themselves; no brief comes or goes with a record.
    private static bool IsWellFormed(string name) =>
        name is { Length: > 0 and <= 200 } and not ['~', ..] && new StreamId(name).IsDocument
        && !name.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || char.IsSurrogate(sign));

    private sealed class Checked(StreamId id)
    {
        private Draft _draft = Draft.Empty(id);

        public long Version => Entries.Count;

        public EntryHash Hash => Entries.Count == 0 ? EntryHash.First : Entries[^1].Hash;

        public List<SealedEntry> Entries { get; } = [];

        public ImportFault? Take(SealedEntry entry)
        {
            if (entry.Version != Version + 1)
                return ImportFault.VersionIsTwiceOrMissing;
            if (!Chain.Continues(id, Hash, entry))
                return ImportFault.ChainIsBroken;
            Entries.Add(entry);
            return Apply(entry);
        }

        private ImportFault? Apply(SealedEntry stored)
        {
            Entry entry;
            try
            {
                entry = JournalJson.Read(stored);
            }
            catch (Exception unknown)
                when (unknown is JsonException or NotSupportedException or InvalidOperationException)
            {
                return ImportFault.EventIsUnknown;
            }

            try
            {
                _draft = entry.Event.Apply(_draft, entry.Stamp) with { Version = entry.Version };
                return null;
            }
            catch (Exception impossible) when (impossible is KeyNotFoundException or ArgumentException
                or InvalidOperationException or NullReferenceException or IndexOutOfRangeException
                or ArithmeticException
                or InvalidCastException or FormatException)
            {
                // Applying never refuses what a rule let through; this was not let through by one.
                return ImportFault.EventDoesNotApply;
            }
        }
    }
}
