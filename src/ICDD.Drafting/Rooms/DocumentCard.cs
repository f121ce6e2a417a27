using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>
/// What is told of a document that nobody has open: enough to list it and to know when something is due in it. It
/// stands beside the snapshot and is only believed while the record ends where it says.
/// </summary>
public sealed record DocumentCard(StreamId Stream, long Version, EntryHash Hash)
{
    public Stage Stage { get; init; }

    public Conference? Conference { get; init; }

    /// <summary>
    /// The delegations that sit there now, in alphabetical order; null in a card of a time before they were on it.
    /// </summary>
    public Sequence<Delegation>? Delegations { get; init; }

    /// <summary>When something acts by itself there next; none where nothing runs.</summary>
    public DateTimeOffset? Due { get; init; }

    public static DocumentCard Of(Draft draft, EntryHash hash) => new(draft.Id, draft.Version, hash)
    {
        Stage = draft.Stage,
        Conference = draft.Conference,
        Delegations = draft.Seating.Alphabetical.Where(delegation => !delegation.Departed).ToSequence(),
        Due = Drafting.Deadlines.Next(draft),
    };

    internal byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, JournalJson.Options);

    /// <summary>Null where the bytes are no card.</summary>
    internal static DocumentCard? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return bytes.IsEmpty ? null : JsonSerializer.Deserialize<DocumentCard>(bytes.Span, JournalJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
