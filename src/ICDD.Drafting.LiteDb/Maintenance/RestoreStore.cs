namespace ICDD.Drafting.LiteDb;

/// <summary>Makes a store out of a backup, or out of the folder of another store that nobody has open.</summary>
public static class RestoreStore
{
    /// <returns>How many entries the new store has.</returns>
    /// <exception cref="JournalException">There is no backup, or it is damaged, or the folder is not empty or cannot be
    /// written. Nothing is then left in the folder; one that was killed can be run again.</exception>
    public static async Task<long> Run(
        string backup, string folder, TimeProvider time, IProgress<long>? progress = null)
    {
        var (from, to) = (new StorePaths(Path.GetFullPath(backup)), new StorePaths(Path.GetFullPath(folder)));
        if (!File.Exists(from.Minutes))
            throw new JournalException($"there is no backup in {from.Folder}");
        if (File.Exists(from.Unfinished))
            throw new JournalException($"the backup in {from.Folder} was stopped: run it again first");
        using var written = TargetFolder.Begin(to);
        await Task.Run(() => Copy(from, to, progress)).ConfigureAwait(false);
        var entries = await Open(to, time).ConfigureAwait(false);
        written.End();
        return entries;
    }

    private static void Copy(StorePaths from, StorePaths to, IProgress<long>? progress)
    {
        using var file = DiskFile.Look(from.Minutes);
        var entries = WholeBook.Read(file, from.Minutes, null).LongCount();
        if (CopyMinutes.Write(WholeBook.Read(file, from.Minutes, progress), to, DiskFile.Open) != entries)
            throw new JournalException($"{from.Folder} changed while it was restored");
    }

    private static async Task<long> Open(StorePaths to, TimeProvider time)
    {
        var store = await LiteDbJournal.Open(to.Folder, time, DiskFile.Open).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            return store.Health.Entries;
    }
}
