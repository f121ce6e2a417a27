using System.Buffers;
using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>The record of a stream as lines of JSON; each body stands there byte for byte as its hash covers it.</summary>
internal static class RecordFile
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JournalJson.Options.Encoder };

    public static async Task Write(IJournal journal, StreamId stream, string path)
    {
        await using var file = File.Create(path);
        await foreach (var entry in journal.Read(stream).ConfigureAwait(false))
            await file.WriteAsync(Line(stream, entry)).ConfigureAwait(false);
    }

    public static ReadOnlyMemory<byte> Line(StreamId stream, SealedEntry entry)
    {
        var line = new ArrayBufferWriter<byte>(entry.Body.Length + 256);
        using (var writer = new Utf8JsonWriter(line, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("stream", stream.Value);
            writer.WriteNumber("version", entry.Version);
            writer.WriteString("hash", entry.Hash.Value);
            writer.WritePropertyName("body");
            if (entry.Body.IsEmpty)
                writer.WriteNullValue();
            else
                writer.WriteRawValue(entry.Body.Span, skipInputValidation: true);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
