namespace ICDD.Drafting.LiteDb;

/// <summary>What tells a folder in which no record ever was from one whose record is gone.</summary>
internal static class Traces
{
    public static bool IsNew(StorePaths paths) => !In(paths).Any();

    /// <exception cref="JournalException">Nothing can be read where there was a record; nothing is made in its place.
    /// </exception>
    public static void RefuseToBeginAnew(StorePaths paths) => throw new JournalException(
        $"no entry can be read in {paths.Folder}, where there was a record before ({string.Join(", ", In(paths))}). "
        + "Nothing is begun anew in its place: bring its files back, or restore a backup into an empty folder");

    private static IEnumerable<string> In(StorePaths paths)
    {
        foreach (var path in new[] { paths.Minutes, paths.LiteDb, paths.LiteDbLog, paths.Witness, paths.Index })
            if (File.Exists(path))
                yield return Path.GetFileName(path);
        if (Directory.Exists(paths.Folder)
            && Directory.EnumerateFiles(paths.Folder, "*.damaged*").FirstOrDefault() is { } aside)
            yield return Path.GetFileName(aside);
        if (HasKeys(paths))
            yield return Path.GetFileName(paths.Keys);
    }

    public static bool HasKeys(StorePaths paths) =>
        Directory.Exists(paths.Keys) && Directory.EnumerateFiles(paths.Keys, "key-*.xml").Any();
}
