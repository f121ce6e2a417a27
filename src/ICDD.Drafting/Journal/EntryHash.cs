using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// A link of the chain: SHA-256 over the hash before it, the stream, the version and the stored bytes themselves, so
/// that the record can be verified from an export by anybody. 64 lower-case hex digits.
/// </summary>
[JsonConverter(typeof(IdJson<EntryHash>))]
public readonly record struct EntryHash(string Value) : IId<EntryHash>
{
    public static EntryHash First { get; } = new(new string('0', 64));

    /// <summary>What stands on exports and on the screen: the chain's end, anchored outside the server.</summary>
    public string Short => Value[..16];

    public static EntryHash Of(string value) => new(value);

    public EntryHash Next(StreamId stream, long version, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        var name = Encoding.UTF8.GetBytes(stream.Value);
        hash.AppendData(Convert.FromHexString(Value));
        BinaryPrimitives.WriteInt64BigEndian(number, name.Length);
        hash.AppendData(number);
        hash.AppendData(name);
        BinaryPrimitives.WriteInt64BigEndian(number, version);
        hash.AppendData(number);
        hash.AppendData(body);
        return new EntryHash(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public override string ToString() => Value;
}
