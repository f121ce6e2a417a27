using System.Buffers.Binary;
using System.IO.Compression;

namespace ICDD.Drafting;

/// <summary>
/// The emblem of a conference: a whole PNG without interlacing, small enough to stand in every document. It is unpacked
/// once before it is recorded, so that no document fails on it later. Source: PNG specification, third edition.
/// </summary>
public static class Emblem
{
    public const int Bytes = 48 * 1024;
    private const int Side = 1_200;
    private const int Overhead = 12;

    /// <returns>Why no document can carry it; null where all can.</returns>
    public static Refusal? Refuse(string base64)
    {
        if (base64.Length > Bytes / 3 * 4 + 4)
            return new EmblemIsTooLarge(Bytes / 1024, Side);
        var bytes = new byte[Bytes + 3];
        if (!Convert.TryFromBase64String(base64, bytes, out var length))
            return new EmblemIsUnreadable();
        try
        {
            return Refuse(bytes.AsSpan(0, length));
        }
        catch (InvalidDataException)
        {
            return new EmblemIsUnreadable();
        }
    }

    /// <summary>Its pixels, where nothing speaks against it.</summary>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    private static Refusal? Refuse(ReadOnlySpan<byte> png)
    {
        if (!IsSigned(png))
            return new EmblemIsUnreadable();
        var rest = png[8..];
        var data = new List<byte>();
        var (isEnded, hasPalette) = (false, false);
        Head? head = null;
        while (rest.Length >= Overhead && !isEnded)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > (uint)(rest.Length - Overhead))
                return new EmblemIsUnreadable();
            var kind = rest.Slice(4, 4);
            var content = rest.Slice(8, (int)length);
            if (Crc(rest.Slice(4, 4 + (int)length)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
                return new EmblemIsUnreadable();
            if (head is null && (!kind.SequenceEqual("IHDR"u8) || (head = Head.Read(content)) is null))
                return new EmblemIsUnreadable();
            hasPalette |= kind.SequenceEqual("PLTE"u8) && length is > 0 and <= 768 && length % 3 == 0;
            if (kind.SequenceEqual("IDAT"u8))
                data.AddRange(content);
            isEnded = kind.SequenceEqual("IEND"u8);
            rest = rest[(Overhead + (int)length)..];
        }

        if (head is null || !isEnded || (head.IsIndexed && !hasPalette))
            return new EmblemIsUnreadable();
        if (head.Width > Side || head.Height > Side)
            return new EmblemIsTooLarge(Bytes / 1024, Side);
        return Unpacks([.. data], head) ? null : new EmblemIsUnreadable();
    }

    private static bool IsSigned(ReadOnlySpan<byte> png) =>
        png.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>Every line is there, and begins with a filter that exists.</summary>
    private static bool Unpacks(byte[] data, Head head)
    {
        using var unpacked = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var line = new byte[1 + head.BytesOfALine];
        for (var at = 0; at < head.Height; at++)
        {
            if (unpacked.ReadAtLeast(line, line.Length, throwOnEndOfStream: false) < line.Length || line[0] > 4)
                return false;
        }

        return unpacked.ReadByte() < 0;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }

    private sealed record Head(int Width, int Height, int BytesOfALine, bool IsIndexed)
    {
        public static Head? Read(ReadOnlySpan<byte> header)
        {
            if (header.Length != 13)
                return null;
            var (width, height) =
                (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
            var (depth, colour) = (header[8], header[9]);
            var channels = colour switch { 0 or 3 => 1, 4 => 2, 2 => 3, 6 => 4, _ => 0 };
            var isSound = width > 0 && height > 0 && channels > 0 && header[10..].IndexOfAnyExcept((byte)0) < 0
                && (depth == 8 || (depth is 1 or 2 or 4 && colour is 0 or 3) || (depth == 16 && colour != 3));
            return isSound
                ? new Head(width, height, (int)(((long)width * channels * depth + 7) / 8), colour == 3)
                : null;
        }
    }
}
