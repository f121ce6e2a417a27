using System.Buffers.Binary;

namespace ICDD.Drafting.LiteDb;

/// <summary>The pages of LiteDB's file and log as bytes, and the documents that begin in them.</summary>
internal sealed class LiteDbPages(IReadOnlyList<IBookFile> files)
{
    private const int Size = 8192;
    private const int SlotSize = 4;
    private const int BlockHead = 6;
    private const int MostBlocks = 8_192;

    /// <summary>By the number that a page states of itself; the log may hold several of one number.</summary>
    private readonly Dictionary<uint, List<(int File, long Page)>> _places = [];

    /// <summary>A page, and where in it a document begins.</summary>
    public readonly record struct At(int File, long Page, int Offset);

    public IEnumerable<(byte[] Page, At At)> All()
    {
        for (var file = 0; file < files.Count; file++)
            for (var page = 0L; page * Size < files[file].Length; page++)
            {
                var bytes = Page(file, page);
                var number = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                if (!_places.TryGetValue(number, out var places))
                    _places.Add(number, places = new List<(int, long)>(1));
                places.Add((file, page));
                yield return (bytes, new At(file, page, 0));
            }
    }

    /// <summary>Null where it is cut off or does not go on where it says.</summary>
    public byte[]? Document(At at)
    {
        if (at.Offset < BlockHead)
            return null;
        var page = Page(at.File, at.Page);
        var length = BinaryPrimitives.ReadInt32LittleEndian(page.AsSpan(at.Offset));
        if (length < 5 || length > MinuteLine.Longest)
            return null;
        var document = new byte[length];
        // A document in one block is taken as far as it says; a longer one fills its block.
        var next = Next(page.AsSpan(at.Offset - BlockHead));
        var first = next is null ? length : LengthOfBlock(page, at.Offset) ?? Size - at.Offset;
        if (first > Size - at.Offset)
            return null;
        var count = Math.Min(length, first);
        page.AsSpan(at.Offset, count).CopyTo(document);
        for (var blocks = 0; count < length && next is { } block && blocks < MostBlocks; blocks++)
        {
            if (Block(block) is not { } found)
                return null;
            var part = found.Bytes.AsSpan(0, Math.Min(found.Bytes.Length, length - count));
            part.CopyTo(document.AsSpan(count));
            (count, next) = (count + part.Length, found.Next);
        }

        return count == length ? document : null;
    }

    private static (uint Page, byte Slot)? Next(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadUInt32LittleEndian(head[1..]) is var page && page == uint.MaxValue
            ? null
            : (page, head[5]);

    private static int? LengthOfBlock(byte[] page, int offset)
    {
        for (var slot = 0; slot < byte.MaxValue; slot++)
            if (Slot(page, slot) is var (position, length) && position == offset - BlockHead && length > BlockHead)
                return length - BlockHead;
        return null;
    }

    private (byte[] Bytes, (uint, byte)? Next)? Block((uint Page, byte Slot) at)
    {
        if (!_places.TryGetValue(at.Page, out var places))
            return null;
        foreach (var (file, number) in Enumerable.Reverse(places))
        {
            var page = Page(file, number);
            var (position, length) = Slot(page, at.Slot);
            if (position > 0 && length > BlockHead && position + length <= Size && page[position] == 1)
                return (page.AsSpan(position + BlockHead, length - BlockHead).ToArray(), Next(page.AsSpan(position)));
        }

        return null;
    }

    private static (int Position, int Length) Slot(byte[] page, int slot)
    {
        var at = Size - (slot + 1) * SlotSize;
        return (
            BinaryPrimitives.ReadUInt16LittleEndian(page.AsSpan(at + 2)),
            BinaryPrimitives.ReadUInt16LittleEndian(page.AsSpan(at)));
    }

    private byte[] Page(int file, long page)
    {
        var bytes = new byte[Size];
        var count = 0;
        while (count < Size && files[file].Read(bytes.AsSpan(count), page * Size + count) is > 0 and var more)
            count += more;
        return bytes;
    }
}
