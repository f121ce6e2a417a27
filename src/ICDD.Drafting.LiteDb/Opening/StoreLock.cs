namespace ICDD.Drafting.LiteDb;

/// <summary>One process at a time has a store: LiteDB itself would let a second one in and damage its file.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream? _held;

    private StoreLock(FileStream? held) => _held = held;

    /// <summary>Another process, or this one, has the store open.</summary>
    public bool IsInUse { get; private init; }

    /// <exception cref="JournalException">Another process, or this one, has the store open.</exception>
    public static StoreLock Take(StorePaths paths)
    {
        try
        {
            return new StoreLock(
                new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held)
        {
            throw new JournalException($"the store in {paths.Folder} is open in another process", held);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new JournalException($"the store in {paths.Folder} may not be written by this user", denied);
        }
    }

    /// <summary>Keeps others out while it is looked at, where that needs no new file; never refuses.</summary>
    public static StoreLock Look(StorePaths paths)
    {
        try
        {
            return new StoreLock(File.Exists(paths.Lock)
                ? new FileStream(paths.Lock, FileMode.Open, FileAccess.ReadWrite, FileShare.None)
                : null);
        }
        catch (IOException)
        {
            return new StoreLock(null) { IsInUse = true };
        }
        catch (UnauthorizedAccessException)
        {
            return new StoreLock(null);
        }
    }

    public void Dispose() => _held?.Dispose();
}
