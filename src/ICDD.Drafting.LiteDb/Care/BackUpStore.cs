namespace ICDD.Drafting.LiteDb;

/// <summary>What a backup holds, and whether the store was in use: then later entries are not in it.</summary>
public sealed record Backup(long Entries, bool WhileOpen);

/// <summary>
/// Copies the minute book, from which everything can be restored, and verifies it on the way. It only ever grows, so a
/// store that is in use can be backed up too: what was acknowledged before is in the copy.
/// </summary>
public static class BackUpStore
{
    /// <exception cref="JournalException">There is no store, or its minute book is damaged (opening the store heals it),
    /// or the target is not empty or cannot be written.</exception>
    public static Task<Backup> Run(string folder, string target, IProgress<long>? progress = null) =>
        Run(folder, target, DiskFile.Open, progress);

    internal static Task<Backup> Run(
        string folder, string target, OpenBookFile openFile, IProgress<long>? progress) => Task.Run(() =>
    {
        var (from, to) = (new StorePaths(Path.GetFullPath(folder)), new StorePaths(Path.GetFullPath(target)));
        if (!File.Exists(from.Minutes))
            throw new JournalException($"there is no store in {from.Folder}");
        if (File.Exists(from.Unfinished))
            throw new JournalException($"what {from.Folder} was written by was stopped: run it again, then back it up");
        using var held = StoreLock.Look(from);
        using var file = DiskFile.Look(from.Minutes);
        using var written = TargetFolder.Begin(to);
        var entries = CopyMinutes.Write(WholeBook.Read(file, from.Minutes, progress), to, openFile);
        written.End();
        return new Backup(entries, held.IsInUse);
    });
}
