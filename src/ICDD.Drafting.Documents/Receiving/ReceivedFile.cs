namespace ICDD.Drafting.Documents;

/// <summary>The bytes of a file, as many as may be; one byte more is asked for and no further one is read.</summary>
public static class ReceivedFile
{
    private const int Chunk = 64 * 1024;

    public static async Task<Received<byte[]>> Read(Stream stream, CancellationToken cancel = default)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await stream.ReadAsync(chunk, cancel).ConfigureAwait(false) is > 0 and var count)
        {
            if (bytes.Length + count > FileLimits.Bytes)
                return new FileIsTooLarge(FileLimits.Megabytes);
            bytes.Write(chunk, 0, count);
        }

        return bytes.Length == 0 ? new FileIsEmpty() : bytes.ToArray();
    }
}
