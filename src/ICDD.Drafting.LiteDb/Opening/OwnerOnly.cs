using System.Runtime.InteropServices;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// What a store holds is for the user that runs the program and for nobody else on the machine: folders 0700, files
/// 0600, those that stand already and those that are made later, also by LiteDB.
/// </summary>
public static partial class OwnerOnly
{
    public const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    public const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private const int GroupAndOthers = 0b000_111_111;

    /// <summary>From now on this process makes nothing that others may read.</summary>
    public static void FromNowOn()
    {
        if (!OperatingSystem.IsWindows())
            _ = SetMask(GroupAndOthers);
    }

    /// <summary>Takes a folder of a store, and all that lies in it, from the eyes of others.</summary>
    /// <returns>False where the user does not own something in it and may not.</returns>
    public static bool Close(string folder)
    {
        if (OperatingSystem.IsWindows())
            return true;
        var closed = Close(folder, Folder);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Below))
            closed &= Close(entry.FullName, entry is DirectoryInfo ? Folder : File);
        return closed;
    }

    private static bool Close(string path, UnixFileMode mode)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && System.IO.File.GetUnixFileMode(path) is var now && now != (now & mode))
                System.IO.File.SetUnixFileMode(path, now & mode);
            return true;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial int SetMask(int mask);
}
