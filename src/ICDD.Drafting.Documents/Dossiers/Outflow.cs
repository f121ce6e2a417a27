namespace ICDD.Drafting.Documents;

/// <summary>
/// Takes what is written at once and hands it on when there is time to wait: the streams of archives close themselves
/// without waiting, which the streams of web servers refuse.
/// </summary>
internal sealed class Outflow(Stream target) : Stream
{
    private readonly MemoryStream _held = new();
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public async Task Flow(CancellationToken cancel)
    {
        _held.Position = 0;
        await _held.CopyToAsync(target, cancel).ConfigureAwait(false);
        _held.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _held.Write(buffer);
        _written += buffer.Length;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _held.Dispose();
        base.Dispose(disposing);
    }
}
