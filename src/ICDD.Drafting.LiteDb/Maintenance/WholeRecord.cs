namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The whole record of a store that nobody has open, to be taken elsewhere or to come from there: every stream, also
/// the accounts and the briefs, which no list names.
/// </summary>
public static class WholeRecord
{
    /// <summary>Every entry as it was recorded, the chains verified on the way.</summary>
    /// <exception cref="JournalException">There is no store, or it is in use, or an entry is damaged, which the message
    /// names; opening the store heals it.</exception>
    public static IEnumerable<RecordedEntry> Read(string folder, IProgress<long>? progress = null)
    {
        var from = new StorePaths(Path.GetFullPath(folder));
        if (!File.Exists(from.Minutes))
            throw new JournalException($"there is no store in {from.Folder}");
        if (File.Exists(from.Unfinished))
            throw new JournalException($"what {from.Folder} was written by was stopped: run it again first");
        using var held = StoreLock.Take(from);
        using var file = DiskFile.Look(from.Minutes);
        foreach (var minute in WholeBook.Read(file, from.Minutes, progress))
            yield return new RecordedEntry(minute.Stream, minute.Entry);
    }

    /// <summary>Makes a store of it in a new or empty folder.</summary>
    /// <returns>How many entries the store has, read again.</returns>
    /// <exception cref="JournalException">The folder is not empty or cannot be written, or an entry does not follow.
    /// Nothing is then left in it; one that was killed can be run again.</exception>
    public static async Task<long> Write(string folder, IEnumerable<RecordedEntry> entries, TimeProvider time)
    {
        OwnerOnly.FromNowOn();
        var to = new StorePaths(Path.GetFullPath(folder));
        using var written = TargetFolder.Begin(to);
        await Task.Run(() => CopyMinutes.Write(Numbered(entries), to, DiskFile.Open)).ConfigureAwait(false);
        var store = await LiteDbJournal.Open(to.Folder, time, DiskFile.Open).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            OwnerOnly.Close(to.Folder);
            written.End();
            return store.Health.Entries;
        }
    }

    private static IEnumerable<Minute> Numbered(IEnumerable<RecordedEntry> entries)
    {
        var number = 0L;
        foreach (var entry in entries)
            yield return new Minute(++number, entry.Stream, entry.Entry);
    }
}
