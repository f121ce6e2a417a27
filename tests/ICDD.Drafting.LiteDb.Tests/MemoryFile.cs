namespace ICDD.Drafting.LiteDb.Tests;

internal sealed class MemoryFile(byte[] bytes) : IBookFile
{
    public byte[] Bytes { get; private set; } = bytes;

    public long Length => Bytes.Length;

    public int Read(Span<byte> into, long at)
    {
        var count = (int)Math.Min(into.Length, Math.Max(0, Bytes.Length - at));
        Bytes.AsSpan((int)Math.Min(at, Bytes.Length), count).CopyTo(into);
        return count;
    }

    public void Write(ReadOnlySpan<byte> written, long at)
    {
        var longer = new byte[Math.Max(Bytes.Length, at + written.Length)];
        Bytes.CopyTo(longer, 0);
        written.CopyTo(longer.AsSpan((int)at));
        Bytes = longer;
    }

    public void Sync()
    {
    }

    public void Cut(long length) => Bytes = Bytes[..(int)length];

    public void Dispose()
    {
    }
}
