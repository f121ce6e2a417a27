using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>The record of a stream as lines of JSON; each body stands there byte for byte as its hash covers it.</summary>
internal static class RecordFile
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JournalJson.Options.Encoder };

    public static async Task Write(IJournal journal, StreamId stream, string path)
    {
        await using var file = File.Create(path);
        await using var writer = new Utf8JsonWriter(file, Plain);
        await foreach (var entry in journal.Read(stream).ConfigureAwait(false))
        {
            WriteEntry(writer, stream, entry);
            await writer.FlushAsync().ConfigureAwait(false);
            file.WriteByte((byte)'\n');
            writer.Reset();
        }
    }

    private static void WriteEntry(Utf8JsonWriter writer, StreamId stream, SealedEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("stream", stream.Value);
        writer.WriteNumber("version", entry.Version);
        writer.WriteString("hash", entry.Hash.Value);
        writer.WritePropertyName("body");
        writer.WriteRawValue(entry.Body.Span, skipInputValidation: true);
        writer.WriteEndObject();
    }
}
