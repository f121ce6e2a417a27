using System.Buffers.Binary;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// Reads the new elements of a render batch in order: enough to find a button or a form and what it is listened to by.
/// Behind the frames stand five offsets, the second of which leads to the frames and the last to the strings.
/// </summary>
internal readonly ref struct Batch(ReadOnlySpan<byte> bytes)
{
    private const int FrameSize = 20;
    private const int OffsetsSize = 20;
    private const int Element = 1;
    private const int Words = 2;
    private const int Attribute = 3;
    private const int Capture = 6;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public IReadOnlyList<Drawing> Elements()
    {
        var elements = new List<Drawing>();
        var frames = Int(_bytes.Length - 16);
        var count = Int(frames);
        for (var frame = frames + 4; frame < frames + 4 + (count * FrameSize); frame += FrameSize)
            if (Int(frame) == Element)
                elements.Add(new Drawing(Text(Int(frame + 8)) ?? ""));
            else if (elements.Count > 0)
                Read(elements[^1], frame);
        return elements;
    }

    /// <summary>How many strings it brings, and the bytes of each.</summary>
    public int Strings => (_bytes.Length - OffsetsSize - Int(_bytes.Length - 4)) / 4;

    public ReadOnlySpan<byte> StringAt(int index)
    {
        var at = Int(Int(_bytes.Length - 4) + (index * 4));
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = _bytes[at++];
            length |= (part & 0x7f) << shift;
            shift += 7;
        }
        while (part >= 0x80);

        return _bytes.Slice(at, length);
    }

    private void Read(Drawing element, int frame)
    {
        if (Int(frame) == Words)
            element.Text += Text(Int(frame + 4));
        else if (Int(frame) == Capture)
            element.Captured = Text(Int(frame + 4));
        else if (Int(frame) == Attribute && Text(Int(frame + 4)) is { } name)
            if (BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(frame + 12)..]) is > 0 and var handler)
                element.Handlers[name] = handler;
            else
                element.Attributes[name] = Text(Int(frame + 8)) ?? "";
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes[at..]);

    private string? Text(int index) => index < 0 ? null : Encoding.UTF8.GetString(StringAt(index));
}

/// <summary>An element that was newly drawn.</summary>
internal sealed record Drawing(string Name)
{
    public Dictionary<string, string> Attributes { get; } = [];

    public Dictionary<string, ulong> Handlers { get; } = [];

    /// <summary>The words that stand in it, up to the next element.</summary>
    public string Text { get; set; } = "";

    /// <summary>The id by which the server speaks of the element to JavaScript.</summary>
    public string? Captured { get; set; }
}
