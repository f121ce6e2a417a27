using System.Runtime.InteropServices;

namespace ICDD.Drafting.LiteDb;

/// <summary>A new or renamed file survives the loss of power only when its folder is synced too.</summary>
internal static partial class Folder
{
    /// <exception cref="IOException">The operating system could not.</exception>
    public static void Sync(string path)
    {
        // Windows writes folder entries through its own log and offers no call for this.
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = OpenFolder(path, flags: 0);
        if (descriptor < 0)
            throw new IOException($"{path}: cannot open the folder to sync it (error {Marshal.GetLastPInvokeError()})");
        var synced = SyncFile(descriptor);
        var error = Marshal.GetLastPInvokeError();
        _ = CloseFile(descriptor);
        if (synced != 0)
            throw new IOException($"{path}: cannot sync the folder (error {error})");
    }

    /// <summary>Makes the folder, and the entry for it in the folder above, durable.</summary>
    public static void Make(string path)
    {
        if (Directory.Exists(path))
            return;
        var above = Path.GetDirectoryName(Path.GetFullPath(path));
        if (above is not null)
            Make(above);
        Directory.CreateDirectory(path);
        if (above is not null)
            Sync(above);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int SyncFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseFile(int descriptor);
}
