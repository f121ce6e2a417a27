using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// A session as so many bytes: their digest, their length, and the session as JSON. A cleared slot is all zeros.
/// </summary>
internal static class SessionSlot
{
    public const int Size = 512;

    private const int Head = SHA256.HashSizeInBytes + sizeof(ushort);

    /// <summary>Null where it does not fit.</summary>
    public static byte[]? Write(Session session)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(session, JournalJson.Options);
        if (body.Length > Size - Head)
            return null;
        var slot = new byte[Size];
        BinaryPrimitives.WriteUInt16LittleEndian(slot.AsSpan(SHA256.HashSizeInBytes), (ushort)body.Length);
        body.CopyTo(slot, Head);
        SHA256.HashData(slot.AsSpan(SHA256.HashSizeInBytes), slot);
        return slot;
    }

    /// <summary>Null where it is free or damaged.</summary>
    public static Session? Read(ReadOnlySpan<byte> slot)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(slot[SHA256.HashSizeInBytes..]);
        if (length is 0 or > Size - Head
            || !SHA256.HashData(slot[SHA256.HashSizeInBytes..]).AsSpan().SequenceEqual(slot[..SHA256.HashSizeInBytes]))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Session>(slot.Slice(Head, length), JournalJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
