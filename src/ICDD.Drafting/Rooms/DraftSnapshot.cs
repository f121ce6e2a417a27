using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>A draft as compressed bytes and back, with the commands that made it. Another build of the rules may read the
/// same record otherwise, so it starts anew.</summary>
public static class DraftSnapshot
{
    /// <summary>Names the build whose types and rules made the draft: its fingerprint follows every change of them.</summary>
    public static string Format { get; } = $"draft 2 {typeof(Draft).Module.ModuleVersionId:N}";

    public static Snapshot Of(Draft draft, EntryHash hash) => Of(draft, hash, default);

    internal static Snapshot Of(Draft draft, EntryHash hash, ReadOnlyMemory<byte> commands)
    {
        using var body = new MemoryStream();
        using (var packed = new ZLibStream(body, CompressionLevel.Fastest, leaveOpen: true))
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, commands.Length);
            packed.Write(length);
            packed.Write(commands.Span);
            JsonSerializer.Serialize(packed, draft, JournalJson.Options);
        }

        return new Snapshot(draft.Version, hash, Format, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            Card = DocumentCard.Of(draft, hash).Write(),
        };
    }

    /// <summary>Null where it is of another build, of another stream, or unreadable.</summary>
    public static Draft? Read(Snapshot snapshot, StreamId stream) => ReadWithCommands(snapshot, stream)?.Draft;

    internal static KeptDraft? ReadWithCommands(Snapshot snapshot, StreamId stream)
    {
        if (snapshot.Format != Format)
            return null;
        try
        {
            using var packed = new ZLibStream(new MemoryStream(snapshot.Body.ToArray()), CompressionMode.Decompress);
            var commands = Commands(packed, snapshot.Version);
            var draft = JsonSerializer.Deserialize<Draft>(packed, JournalJson.Options);
            return draft?.Id == stream && draft.Version == snapshot.Version ? new KeptDraft(draft, commands) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static CommandVersions? Commands(ZLibStream packed, long version)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        packed.ReadExactly(length);
        var count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count != 0 && count != version * 16)
            throw new InvalidDataException();
        var commands = new byte[count];
        packed.ReadExactly(commands);
        return count == 0 ? null : CommandVersions.Of(commands);
    }
}

/// <summary>What a snapshot holds; the commands are null where it was kept without them.</summary>
internal sealed record KeptDraft(Draft Draft, CommandVersions? Commands);
