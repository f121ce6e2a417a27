using System.Buffers.Binary;
using System.Text.Json;

namespace ICDD.Drafting.Documents;

/// <summary>What two processes say to each other: its kind, its length, its bytes.</summary>
internal static class Frames
{
    private const int Head = 5;

    public static async Task WriteBytes(
        Stream stream, FrameKind kind, ReadOnlyMemory<byte> bytes, CancellationToken cancel = default)
    {
        var head = new byte[Head];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), bytes.Length);
        await stream.WriteAsync(head, cancel).ConfigureAwait(false);
        await stream.WriteAsync(bytes, cancel).ConfigureAwait(false);
        await stream.FlushAsync(cancel).ConfigureAwait(false);
    }

    public static Task Write<T>(Stream stream, FrameKind kind, T value, CancellationToken cancel = default) =>
        WriteBytes(stream, kind, JsonSerializer.SerializeToUtf8Bytes(value, RefusalJson.Options), cancel);

    /// <exception cref="IOException">The other one ended, or says what is none of this.</exception>
    public static async Task<(FrameKind Kind, byte[] Bytes)> Read(
        Stream stream, int most, CancellationToken cancel = default)
    {
        var head = new byte[Head];
        await stream.ReadExactlyAsync(head, cancel).ConfigureAwait(false);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1));
        if (length < 0 || length > most)
            throw new IOException("The other process says too much.");
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, cancel).ConfigureAwait(false);
        return ((FrameKind)head[0], bytes);
    }

    /// <exception cref="IOException">The bytes are not what they should be.</exception>
    public static T Parse<T>(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, RefusalJson.Options)!;
        }
        catch (JsonException broken)
        {
            throw new IOException("The other process says what cannot be read.", broken);
        }
    }
}

internal enum FrameKind : byte { ZeroDraft = 1, Redline, File, Version, Draft, Answer, Folio, Drawing, Failed }

/// <summary>What came of a reading.</summary>
internal sealed record Answer<T>(T? Value, Refusal? Refusal) where T : class
{
    public static Answer<T> Of(Received<T> received) => new(received.Value, received.Refusal);

    public Received<T> ToReceived() =>
        Refusal is { } refusal ? refusal : Value ?? throw new IOException("The other process says nothing.");
}
