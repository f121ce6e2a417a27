namespace ICDD.Drafting.LiteDb;

/// <summary>
/// A new or empty folder that receives a store. As long as it is not finished a mark says so: whoever was stopped in
/// the middle begins again in the same folder, and nobody takes half a store for a whole one.
/// </summary>
internal sealed class TargetFolder : IDisposable
{
    private readonly StorePaths _paths;
    private bool _ended;

    private TargetFolder(StorePaths paths) => _paths = paths;

    /// <exception cref="JournalException">The folder holds something else, or cannot be written.</exception>
    public static TargetFolder Begin(StorePaths paths)
    {
        var found = Directory.Exists(paths.Folder) ? Directory.GetFileSystemEntries(paths.Folder) : [];
        var ours = Ours(paths);
        if (found.Length > 0 && !(found.All(ours.Contains)
            && (found.Contains(paths.Unfinished) || found is [var one] && one == paths.NewMinutes)))
            throw new JournalException($"{paths.Folder} is not empty");
        try
        {
            Drafting.LiteDb.Folder.Make(paths.Folder);
            File.WriteAllText(paths.Unfinished, "Whatever writes this folder was stopped. Run it again.\n");
            Drafting.LiteDb.Folder.Sync(paths.Folder);
            foreach (var path in found.Where(path => path != paths.Unfinished))
                File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JournalException($"{paths.Folder} cannot be written", failure);
        }

        return new TargetFolder(paths);
    }

    public void End()
    {
        File.Delete(_paths.Unfinished);
        Drafting.LiteDb.Folder.Sync(_paths.Folder);
        _ended = true;
    }

    /// <summary>What did not come to its end leaves nothing.</summary>
    public void Dispose()
    {
        if (_ended)
            return;
        foreach (var path in Ours(_paths).Where(path => path != _paths.Unfinished))
            File.Delete(path);
        File.Delete(_paths.Unfinished);
    }

    private static HashSet<string> Ours(StorePaths paths) =>
    [
        paths.NewMinutes, paths.Minutes, paths.Index, paths.NewIndex, paths.LiteDb, paths.LiteDbLog, paths.Witness,
        paths.Lock, paths.Unfinished,
        Path.Combine(paths.Folder, SalvageStore.All),
    ];
}
