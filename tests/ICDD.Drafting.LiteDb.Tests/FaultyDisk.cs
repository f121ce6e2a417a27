namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>A real disk that begins to fail when told to.</summary>
internal sealed class FaultyDisk
{
    private long _room = long.MaxValue;

    public bool SyncFails { get; set; }

    /// <summary>How often the file was written or synced.</summary>
    public int Touched { get; private set; }

    public void LeaveRoom(long bytes) => _room = bytes;

    public IBookFile Open(string path) => new File(this, DiskFile.Open(path));

    private sealed class File(FaultyDisk disk, DiskFile file) : IBookFile
    {
        public long Length => file.Length;

        public int Read(Span<byte> into, long at) => file.Read(into, at);

        public void Write(ReadOnlySpan<byte> bytes, long at)
        {
            disk.Touched++;
            var fits = (int)Math.Min(bytes.Length, disk._room);
            file.Write(bytes[..fits], at);
            disk._room -= fits;
            if (fits < bytes.Length)
                throw new IOException("No space left on device");
        }

        public void Sync()
        {
            disk.Touched++;
            if (disk.SyncFails)
                throw new IOException("Input/output error");
            file.Sync();
        }

        public void Cut(long length) => file.Cut(length);

        public void Dispose() => file.Dispose();
    }
}
