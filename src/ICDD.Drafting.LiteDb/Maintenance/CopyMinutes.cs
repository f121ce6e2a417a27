namespace ICDD.Drafting.LiteDb;

/// <summary>Writes a minute book into a folder: synced and read again before it gets its name.</summary>
internal static class CopyMinutes
{
    /// <exception cref="JournalException">The folder cannot be written.</exception>
    public static long Write(IEnumerable<Minute> minutes, StorePaths to, OpenBookFile openFile)
    {
        try
        {
            using (var file = openFile(to.NewMinutes))
                StoreOpening.WriteAll(file, minutes);
            using var written = DiskFile.Look(to.NewMinutes);
            var count = WholeBook.Read(written, to.NewMinutes, null).LongCount();
            File.Move(to.NewMinutes, to.Minutes);
            Folder.Sync(to.Folder);
            return count;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JournalException($"{to.Folder} cannot be written", failure);
        }
    }
}
