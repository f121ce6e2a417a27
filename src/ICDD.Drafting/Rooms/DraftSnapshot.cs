using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>
/// A draft as compressed bytes and back, with the commands that made it. Another build of the rules may read the same
/// record otherwise, so it starts anew.
/// </summary>
public static class DraftSnapshot
{
    /// <summary>
    /// Names the build whose types and rules made the draft: its fingerprint follows every change of them.
    /// </summary>
    public static string Format { get; } = $"draft 3 {typeof(Draft).Module.ModuleVersionId:N}";

    public static Snapshot Of(Draft draft, EntryHash hash) => Of(new KeptDraft(draft), hash, default);

    internal static Snapshot Of(KeptDraft kept, EntryHash hash, ReadOnlyMemory<byte> commands)
    {
        using var body = new MemoryStream();
        using (var packed = new ZLibStream(body, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new CompactWriter(packed))
        {
            writer.Maybe(kept.At, writer.Time);
            writer.Bytes(commands.Span);
            CompactDraft.Write(writer, kept.Draft);
        }

        body.Write(End(hash));

        return new Snapshot(kept.Draft.Version, hash, Format, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            Card = DocumentCard.Of(kept.Draft, hash).Write(),
        };
    }

    /// <summary>Null where it is of another build, of another stream, or unreadable.</summary>
    public static Draft? Read(Snapshot snapshot, StreamId stream) => ReadWithCommands(snapshot, stream)?.Draft;

    internal static KeptDraft? ReadWithCommands(Snapshot snapshot, StreamId stream)
    {
        var end = End(snapshot.Hash);
        if (snapshot.Format != Format || !snapshot.Body.Span.EndsWith(end))
            return null;
        try
        {
            using var packed = new ZLibStream(Open(snapshot.Body[..^end.Length]), CompressionMode.Decompress);
            var reader = new CompactReader(packed);
            var at = reader.Maybe(static reader => reader.Time());
            var commands = CommandVersions.Read(reader);
            if (commands is not null && commands.Count != snapshot.Version)
                return null;
            var draft = CompactDraft.Read(reader);
            return draft.Id == stream && draft.Version == snapshot.Version
                ? new KeptDraft(draft) { At = at, Commands = commands }
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Compressed bytes may say everything and yet be cut off: what stands behind them shows that they are whole.
    /// </summary>
    private static byte[] End(EntryHash hash) => Encoding.ASCII.GetBytes(hash.Short);

    private static MemoryStream Open(ReadOnlyMemory<byte> body) => MemoryMarshal.TryGetArray(body, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(body.ToArray());
}

/// <summary>What a snapshot holds.</summary>
internal sealed record KeptDraft(Draft Draft)
{
    /// <summary>When its newest entry was recorded; null where that was not kept.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Null where it was kept without them.</summary>
    public CommandVersions? Commands { get; init; }
}
