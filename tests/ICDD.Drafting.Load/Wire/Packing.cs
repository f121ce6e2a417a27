using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>Writes the few MessagePack forms that a circuit's hub needs.</summary>
internal sealed class Packing
{
    private readonly ArrayBufferWriter<byte> _out = new(256);

    public Packing Array(int length) =>
        length < 16 ? Byte(0x90 | length) : throw new ArgumentOutOfRangeException(nameof(length));

    public Packing NoHeaders() => Byte(0x80);

    public Packing Value(object? value) => value switch
    {
        null => Byte(0xc0),
        bool flag => Byte(flag ? 0xc3 : 0xc2),
        int number => Number(number),
        long number => Number(number),
        string text => Bytes(0xdb, Encoding.UTF8.GetBytes(text)),
        byte[] bytes => Bytes(0xc6, bytes),
        _ => throw new ArgumentException(value.GetType().Name),
    };

    /// <summary>The message with its length before it, as it goes over the socket.</summary>
    public byte[] Framed()
    {
        var frame = new List<byte>(_out.WrittenCount + 5);
        var length = _out.WrittenCount;
        for (; length > 0x7f; length >>= 7)
            frame.Add((byte)(length | 0x80));
        frame.Add((byte)length);
        frame.AddRange(_out.WrittenSpan);
        return [.. frame];
    }

    private Packing Number(long number)
    {
        Byte(0xd3);
        BinaryPrimitives.WriteInt64BigEndian(_out.GetSpan(8), number);
        _out.Advance(8);
        return this;
    }

    private Packing Bytes(int kind, byte[] bytes)
    {
        Byte(kind);
        BinaryPrimitives.WriteInt32BigEndian(_out.GetSpan(4), bytes.Length);
        _out.Advance(4);
        _out.Write(bytes);
        return this;
    }

    private Packing Byte(int value)
    {
        _out.GetSpan(1)[0] = (byte)value;
        _out.Advance(1);
        return this;
    }
}
