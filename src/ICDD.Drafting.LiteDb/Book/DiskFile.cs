using Microsoft.Win32.SafeHandles;

namespace ICDD.Drafting.LiteDb;

internal sealed class DiskFile(SafeFileHandle handle) : IBookFile
{
    public long Length => RandomAccess.GetLength(handle);

    public static DiskFile Open(string path)
    {
        var isNew = !File.Exists(path);
        var file = new DiskFile(
            File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite));
        if (!isNew)
            return file;
        file.Sync();
        Folder.Sync(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return file;
    }

    /// <summary>For looking only, also while another process writes.</summary>
    public static DiskFile Look(string path) =>
        new(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    public int Read(Span<byte> into, long at) => RandomAccess.Read(handle, into, at);

    public void Write(ReadOnlySpan<byte> bytes, long at) => RandomAccess.Write(handle, bytes, at);

    public void Sync() => RandomAccess.FlushToDisk(handle);

    public void Cut(long length) => RandomAccess.SetLength(handle, length);

    public void Dispose() => handle.Dispose();
}
