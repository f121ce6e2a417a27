using System.Buffers.Binary;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>Reads MessagePack from the front; what is not of interest is skipped.</summary>
internal ref struct Unpacking(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public int Array() => Take() switch
    {
        var kind and >= 0x90 and <= 0x9f => kind & 0x0f,
        0xdc => Length(2),
        var kind => throw Unexpected(kind),
    };

    public long Number() => Take() switch
    {
        var kind and <= 0x7f => kind,
        var kind and >= 0xe0 => (sbyte)kind,
        0xcc => Take(),
        0xcd => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        0xce => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        0xcf or 0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
        0xd0 => (sbyte)Take(),
        0xd1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
        0xd2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
        var kind => throw Unexpected(kind),
    };

    public string? Text() => Bytes() is { IsEmpty: false } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The bytes of a string or of binary data; empty where there is nothing.</summary>
    public ReadOnlySpan<byte> Bytes() => Take() switch
    {
        0xc0 => [],
        var kind and >= 0xa0 and <= 0xbf => Take(kind & 0x1f),
        0xc4 or 0xd9 => Take(Length(1)),
        0xc5 or 0xda => Take(Length(2)),
        0xc6 or 0xdb => Take(Length(4)),
        var kind => throw Unexpected(kind),
    };

    public void Skip()
    {
        var kind = _rest[0];
        if (kind is (>= 0xa0 and <= 0xbf) or 0xc0 or (>= 0xc4 and <= 0xc6) or (>= 0xd9 and <= 0xdb))
            Bytes();
        else if (kind is 0xc2 or 0xc3)
            Take();
        else if (kind is (>= 0x90 and <= 0x9f) or 0xdc)
            Skip(Array());
        else if (kind is >= 0x80 and <= 0x8f)
            Skip((Take() & 0x0f) * 2);
        else
            Number();
    }

    private void Skip(int values)
    {
        for (var each = 0; each < values; each++)
            Skip();
    }

    private int Length(int bytes) => bytes switch
    {
        1 => Take(),
        2 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        _ => checked((int)BinaryPrimitives.ReadUInt32BigEndian(Take(4))),
    };

    private byte Take() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static InvalidDataException Unexpected(byte kind) => new($"MessagePack 0x{kind:x2} was not expected here");
}
