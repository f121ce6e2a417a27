namespace ICDD.Drafting.LiteDb;

/// <summary>The file under a minute book; the seam at which tests let writing and syncing fail.</summary>
internal interface IBookFile : IDisposable
{
    long Length { get; }

    int Read(Span<byte> into, long at);

    void Write(ReadOnlySpan<byte> bytes, long at);

    /// <summary>Returns when everything written survives the loss of power.</summary>
    void Sync();

    void Cut(long length);
}

/// <summary>Opens the file at a path, making it where there is none.</summary>
internal delegate IBookFile OpenBookFile(string path);
