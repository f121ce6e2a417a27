using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>One recorded event of a brief, sealed in a chain like every other.</summary>
public sealed record BriefEntry(long Version, DateTimeOffset At, Seat By, CommandId Command, BriefEvent Event)
{
    /// <summary>
    /// The id of the account that acted; null in entries of a time before it was written, and in demonstrations.
    /// </summary>
    public string? Account { get; init; }

    public Stamp Stamp => new(Version, At, By);

    public byte[] Write() =>
        JsonSerializer.SerializeToUtf8Bytes(new Body(At, By, Command, Event, Account), JournalJson.Options);

    /// <exception cref="JournalException">It is no entry that this program knows; the message holds nothing of
    /// it.</exception>
    public static BriefEntry Read(StreamId stream, SealedEntry stored)
    {
        try
        {
            var body = JsonSerializer.Deserialize<Body>(stored.Body.Span, JournalJson.Options)
                ?? throw new JsonException();
            return new BriefEntry(stored.Version, body.At, body.By, body.Command, body.Event)
            {
                Account = body.Account,
            };
        }
        catch (Exception unknown) when (unknown is JsonException or NotSupportedException)
        {
            // Without the cause: what a reader of JSON complains of may be private words.
            throw new JournalException($"{stream}: version {stored.Version} is not an entry that this program knows");
        }
    }

    private sealed record Body(DateTimeOffset At, Seat By, CommandId Command, BriefEvent Event, string? Account = null);
}
