using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// A line of the minute book: <c>check number first last version hash stream body</c>, one blank between two. The check
/// is the CRC-32C of what follows it, so that each line proves by itself that it is as it was written; the hash then
/// proves that it stands where it was written.
/// </summary>
internal static class MinuteLine
{
    public const int Format = 1;

    public const int Longest = 64 * 1024 * 1024;

    private const byte Blank = (byte)' ';
    private const int CheckLength = 8;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    public static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdef"u8);

    /// <exception cref="ArgumentException">It does not fit into a line.</exception>
    public static void Check(StreamId stream, ReadOnlySpan<byte> body)
    {
        if (stream.Value is not { Length: > 0 and <= 200 } name
            || name.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)))
            throw new ArgumentException("a stream's name is one word of at most 200 characters", nameof(stream));
        Strict.GetByteCount(name);
        if (body.Contains((byte)'\n') || body.Length > Longest / 2)
            throw new ArgumentException("the body of an entry is one line of at most 32 MB", nameof(body));
    }

    public static void WriteHeader(IBufferWriter<byte> to, int format = Format) => to.Write(HeaderOf(format));

    /// <summary>
    /// The format that a first line states; null where it is not a whole first line of a minute book.
    /// </summary>
    public static int? ReadHeader(ReadOnlySpan<byte> line)
    {
        var digits = line[(line.LastIndexOf(Blank) + 1)..];
        return Utf8Parser.TryParse(digits, out int format, out _) && line.SequenceEqual(HeaderOf(format).AsSpan()[..^1])
            ? format
            : null;
    }

    public static void Write(IBufferWriter<byte> to, Minute minute, Sitting sitting)
    {
        var head = Strict.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $" {minute.Number} {sitting.First} {sitting.Last} {minute.Entry.Version} {minute.Entry.Hash} "
                + $"{minute.Stream} "));
        var body = minute.Entry.Body.Span;
        var check = Checksum(Checksum(uint.MaxValue, head.AsSpan(1)), body);
        to.Write(Encoding.ASCII.GetBytes(check.ToString("x8", CultureInfo.InvariantCulture)));
        to.Write(head);
        to.Write(body);
        to.Write("\n"u8);
    }

    /// <summary>
    /// Null where the line, without its line end, is not as it was written. Never throws on any bytes.
    /// </summary>
    public static (Minute Minute, Sitting Sitting)? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= CheckLength + 1 || line[CheckLength] != Blank)
            return null;
        var rest = line[(CheckLength + 1)..];
        if (line[..CheckLength].ContainsAnyExcept(HexDigits)
            || !Utf8Parser.TryParse(line[..CheckLength], out uint check, out var read, 'x') || read != CheckLength
            || check != Checksum(uint.MaxValue, rest))
            return null;
        return Number(ref rest) is { } number && Number(ref rest) is { } first && Number(ref rest) is { } last
            && Number(ref rest) is { } version && Hash(ref rest) is { } hash && Name(ref rest) is { } stream
            && first <= number && number <= last
                ? (new Minute(number, stream, new SealedEntry(version, rest.ToArray(), hash)), new Sitting(first, last))
                : null;
    }

    private static long? Number(ref ReadOnlySpan<byte> rest) =>
        Utf8Parser.TryParse(Word(ref rest), out long number, out var read) && read > 0 && number > 0 ? number : null;

    private static EntryHash? Hash(ref ReadOnlySpan<byte> rest)
    {
        var word = Word(ref rest);
        return word.Length == 64 && !word.ContainsAnyExcept(HexDigits)
            ? new EntryHash(Encoding.ASCII.GetString(word))
            : null;
    }

    private static StreamId? Name(ref ReadOnlySpan<byte> rest)
    {
        var word = Word(ref rest);
        return word.Length > 0 && System.Text.Unicode.Utf8.IsValid(word)
            ? new StreamId(Encoding.UTF8.GetString(word))
            : null;
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf(Blank);
        var word = end < 0 ? [] : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return word;
    }

    private static byte[] HeaderOf(int format)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"icdd-minutes {format}");
        var check = Checksum(uint.MaxValue, Encoding.ASCII.GetBytes(words));
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{check:x8} {words}\n"));
    }

    public static uint Checksum(ReadOnlySpan<byte> bytes) => Checksum(uint.MaxValue, bytes);

    private static uint Checksum(uint crc, ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var block in blocks)
            crc = BitOperations.Crc32C(crc, block);
        foreach (var single in bytes[(blocks.Length * sizeof(ulong))..])
            crc = BitOperations.Crc32C(crc, single);
        return crc;
    }
}
