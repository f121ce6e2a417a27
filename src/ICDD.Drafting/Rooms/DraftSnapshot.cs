using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>A draft as bytes and back. Another build of the rules may read the same record otherwise, so it starts anew.
/// </summary>
public static class DraftSnapshot
{
    /// <summary>Names the build whose types and rules made the draft: its fingerprint follows every change of them.</summary>
    public static string Format { get; } = $"draft 1 {typeof(Draft).Module.ModuleVersionId:N}";

    public static Snapshot Of(Draft draft, EntryHash hash) =>
        new(draft.Version, hash, Format, JsonSerializer.SerializeToUtf8Bytes(draft, JournalJson.Options));

    /// <summary>Null where it is of another build, of another stream, or unreadable.</summary>
    public static Draft? Read(Snapshot snapshot, StreamId stream)
    {
        if (snapshot.Format != Format)
            return null;
        try
        {
            var draft = JsonSerializer.Deserialize<Draft>(snapshot.Body.Span, JournalJson.Options);
            return draft?.Id == stream && draft.Version == snapshot.Version ? draft : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
