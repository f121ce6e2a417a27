namespace ICDD.Drafting.LiteDb;

/// <summary>What a backup holds, and whether the store was in use: then later entries are not in it.</summary>
public sealed record Backup(long Entries, bool WhileOpen);

/// <summary>
/// What can be read out of the folder of a backup: the record of documents, and the accounts with their hashes.
/// </summary>
public sealed record BackupContents(int Documents, bool Accounts);

/// <summary>
/// Copies the minute book, from which everything can be restored, and verifies it on the way. It only ever grows, so a
/// store that is in use can be backed up too: what was acknowledged before is in the copy.
/// </summary>
public static class BackUpStore
{
    /// <exception cref="JournalException">There is no store, or its minute book is damaged (opening the store heals
    /// it), or the target is not empty or cannot be written.</exception>
    public static Task<Backup> Run(string folder, string target, IProgress<long>? progress = null) =>
        Run(folder, target, DiskFile.Open, progress);

    /// <summary>
    /// The same without what delegations and groups keep for themselves. What is left is a whole store.
    /// </summary>
    /// <exception cref="JournalException">As above.</exception>
    public static Task<Backup> WithoutBriefs(string folder, string target, IProgress<long>? progress = null) =>
        Run(folder, target, DiskFile.Open, progress, IsOutsideWalls);

    internal static Task<Backup> Run(
        string folder, string target, OpenBookFile openFile, IProgress<long>? progress,
        Predicate<StreamId>? carries = null) => Task.Run(() =>
    {
        OwnerOnly.FromNowOn();
        var (from, to) = (new StorePaths(Path.GetFullPath(folder)), new StorePaths(Path.GetFullPath(target)));
        if (!File.Exists(from.Minutes))
            throw new JournalException($"there is no store in {from.Folder}");
        if (File.Exists(from.Unfinished))
            throw new JournalException($"what {from.Folder} was written by was stopped: run it again, then back it up");
        using var held = StoreLock.Look(from);
        using var file = DiskFile.Look(from.Minutes);
        using var written = TargetFolder.Begin(to);
        var entries = CopyMinutes.Write(Carried(WholeBook.Read(file, from.Minutes, progress), carries), to, openFile);
        OwnerOnly.Close(to.Folder);
        written.End();
        return new Backup(entries, held.IsInUse);
    });

    /// <summary>Reads a backup to its end and says what it carries.</summary>
    /// <exception cref="JournalException">It is damaged.</exception>
    public static Task<BackupContents> Carries(string backup) => Task.Run(() =>
    {
        var paths = new StorePaths(Path.GetFullPath(backup));
        using var file = DiskFile.Look(paths.Minutes);
        var streams = WholeBook.Read(file, paths.Minutes, null).Select(minute => minute.Stream).ToHashSet();
        return new BackupContents(
            streams.Count(stream => stream.IsDocument && !Reserved.Holds(stream)), streams.Contains(Reserved.Accounts));
    });

    private static bool IsOutsideWalls(StreamId stream) => stream.IsDocument;

    /// <summary>Numbered on where something is left out: each stream has a chain of its own.</summary>
    private static IEnumerable<Minute> Carried(IEnumerable<Minute> minutes, Predicate<StreamId>? carries)
    {
        var number = 0L;
        foreach (var minute in minutes)
        {
            if (carries is not null && !carries(minute.Stream))
                continue;
            yield return minute with { Number = ++number };
        }
    }
}
