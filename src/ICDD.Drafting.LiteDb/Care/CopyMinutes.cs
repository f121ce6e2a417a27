namespace ICDD.Drafting.LiteDb;

/// <summary>Writes a minute book into an empty folder: synced and read again before it gets its name.</summary>
internal static class CopyMinutes
{
    /// <exception cref="JournalException">The folder is not empty or cannot be written.</exception>
    public static long Run(IEnumerable<Minute> minutes, StorePaths to, OpenBookFile openFile)
    {
        if (Directory.Exists(to.Folder) && Directory.EnumerateFileSystemEntries(to.Folder).Any())
            throw new JournalException($"{to.Folder} is not empty");
        try
        {
            Folder.Make(to.Folder);
            using (var file = openFile(to.NewMinutes))
                StoreOpening.WriteAll(file, minutes);
            using var written = DiskFile.Look(to.NewMinutes);
            var count = WholeBook.Read(written, to.NewMinutes, null).LongCount();
            File.Move(to.NewMinutes, to.Minutes);
            Folder.Sync(to.Folder);
            return count;
        }
        catch (Exception failure)
        {
            File.Delete(to.NewMinutes);
            if (failure is IOException or UnauthorizedAccessException)
                throw new JournalException($"{to.Folder} cannot be written", failure);
            throw;
        }
    }
}
