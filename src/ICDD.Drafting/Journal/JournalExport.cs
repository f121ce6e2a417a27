using System.Buffers;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>Where a stream ends: its newest version and the hash of that.</summary>
public sealed record StreamEnd(StreamId Stream, long Version, EntryHash Hash);

/// <summary>
/// The record as lines of JSON. The first line says what follows and where each chain ends; every further line is an
/// entry whose body is a JSON string, so that its bytes, and from them its hash, can be had again by anybody.
/// </summary>
public static class JournalExport
{
    public const string Format = "icdd-journal";

    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JournalJson.Options.Encoder };

    /// <returns>How many entries were written.</returns>
    /// <exception cref="ArgumentException">One of the streams is kept within a wall; nothing is written.</exception>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry.</exception>
    public static async Task<long> Write(
        IJournal journal, IReadOnlyList<StreamId> streams, Stream to, IProgress<long>? progress = null)
    {
        if (!streams.All(stream => stream.IsDocument))
            throw new ArgumentException("Only documents are exported.", nameof(streams));
        var ends = new List<StreamEnd>();
        foreach (var stream in streams)
            ends.Add(await EndOf(journal, stream).ConfigureAwait(false));
        await to.WriteAsync(Header(ends)).ConfigureAwait(false);
        var count = 0L;
        foreach (var end in ends)
        {
            await foreach (var entry in journal.Read(end.Stream).ConfigureAwait(false))
            {
                if (entry.Version > end.Version)
                    break;
                await to.WriteAsync(Line(end.Stream, entry)).ConfigureAwait(false);
                count++;
                progress?.Report(count);
            }
        }

        return count;
    }

    /// <summary>The first line.</summary>
    public static ReadOnlyMemory<byte> Header(IReadOnlyList<StreamEnd> ends) => LineOf(writer =>
    {
        writer.WriteString("format", Format);
        writer.WriteNumber("formatVersion", FormatVersion);
        writer.WriteStartArray("streams");
        foreach (var end in ends)
            JsonSerializer.Serialize(writer, end, JournalJson.Options);
        writer.WriteEndArray();
    });

    /// <summary>The line of an entry; one whose body is withheld has none, and still its hash.</summary>
    public static ReadOnlyMemory<byte> Line(StreamId stream, SealedEntry entry) => LineOf(writer =>
    {
        writer.WriteString("stream", stream.Value);
        writer.WriteNumber("version", entry.Version);
        writer.WriteString("hash", entry.Hash.Value);
        if (entry.Body.IsEmpty)
            writer.WriteNull("body");
        else
            writer.WriteString("body", entry.Body.Span);
    });

    private static async Task<StreamEnd> EndOf(IJournal journal, StreamId stream)
    {
        var end = new StreamEnd(stream, 0, EntryHash.First);
        await foreach (var entry in journal.Read(stream).ConfigureAwait(false))
            end = entry.Version == end.Version + 1 && Chain.Continues(stream, end.Hash, entry)
                ? new StreamEnd(stream, entry.Version, entry.Hash)
                : throw new JournalException($"{stream}: the chain is broken at version {entry.Version}");
        return end;
    }

    private static ReadOnlyMemory<byte> LineOf(Action<Utf8JsonWriter> write)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(line, Plain))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
