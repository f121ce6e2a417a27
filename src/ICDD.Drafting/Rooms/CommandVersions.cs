using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Which version every command of a stream made, for as long as the stream lasts. The record holds the ids themselves;
/// here stands 16 bytes of each one's SHA-256, and four to eight bytes to find it, so that a long negotiation can keep
/// all.
/// </summary>
internal sealed class CommandVersions
{
    private const int Size = 16;
    private const int MostKept = 16_000_000;

    private UInt128[] _marks = new UInt128[64];
    private int[] _slots = new int[256];
    private int _count;

    /// <summary>One for each version of the stream, in order.</summary>
    public int Count => _count;

    /// <summary>As it is now, though it is added to meanwhile.</summary>
    public ReadOnlyMemory<byte> Kept() => new(MemoryMarshal.AsBytes(_marks.AsSpan(0, _count)).ToArray());

    /// <summary>As they were kept; null where none were.</summary>
    public static CommandVersions? Read(CompactReader from)
    {
        var count = from.Count() / Size;
        if (count is 0 or > MostKept)
            return count == 0 ? null : throw new InvalidDataException();
        var versions = new CommandVersions
        {
            _marks = new UInt128[Math.Max(64, count + (count / 8))],
            _slots = new int[Math.Max(256, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 1))],
        };
        for (; count > 0; count--)
            versions.Add(MemoryMarshal.Read<UInt128>(from.Bytes(Size)));
        return versions;
    }

    /// <summary>The command made the next version.</summary>
    public void Add(CommandId command) => Add(MarkOf(command));

    /// <summary>The last version that a command made, as far as 128 bits tell: the record has the last word.</summary>
    public long? Find(CommandId command) => _slots[SlotOf(MarkOf(command))] is > 0 and var version ? version : null;

    private void Add(UInt128 mark)
    {
        if (_count == _marks.Length)
            Array.Resize(ref _marks, _count * 2);
        if (_count * 2 >= _slots.Length)
            Spread(new int[_slots.Length * 2]);
        _marks[_count++] = mark;
        _slots[SlotOf(mark)] = _count;
    }

    private void Spread(int[] slots)
    {
        _slots = slots;
        for (var version = 1; version <= _count; version++)
            _slots[SlotOf(_marks[version - 1])] = version;
    }

    private int SlotOf(UInt128 mark)
    {
        var slot = (int)((uint)mark & (_slots.Length - 1));
        while (_slots[slot] is > 0 and var version && _marks[version - 1] != mark)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private static UInt128 MarkOf(CommandId command)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(command.Value), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
