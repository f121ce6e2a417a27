using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// Takes an export into a journal that does not have its streams. Everything is read and checked before the first entry
/// is written: each chain, each event, that the events can be applied, and that nothing is missing at the end.
/// </summary>
public static class JournalImport
{
    private static readonly JsonSerializerOptions Strict = new(JournalJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    public static async Task<ImportOutcome> Read(Stream from, IJournal journal, IProgress<long>? progress = null)
    {
        using var reader = new StreamReader(
            from, new UTF8Encoding(false, throwOnInvalidBytes: true), false, -1, leaveOpen: true);
        var (line, importing) = (0L, (Importing?)null);
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } text)
            {
                line++;
                var fault = importing is null
                    ? Begin(text, await journal.Streams().ConfigureAwait(false), out importing)
                    : importing.Take(
                        JsonSerializer.Deserialize<ExportedEntry>(text, Strict) ?? throw new JsonException());
                if (fault is { } bad)
                    return new ImportOutcome.Refused(line, bad);
                progress?.Report(line);
            }
        }
        catch (Exception broken) when (broken is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return new ImportOutcome.Refused(
                Math.Max(1, line), line <= 1 ? ImportFault.NotAnExport : ImportFault.LineIsBroken);
        }

        return importing is null ? new ImportOutcome.Refused(1, ImportFault.NotAnExport)
            : importing.Missing() is { } missing ? new ImportOutcome.Refused(line + 1, missing)
            : await importing.Write(journal).ConfigureAwait(false);
    }

    private static ImportFault? Begin(string text, IReadOnlyList<StreamId> existing, out Importing? importing)
    {
        importing = null;
        using (var peek = JsonDocument.Parse(text))
        {
            if (peek.RootElement.ValueKind != JsonValueKind.Object
                || !peek.RootElement.TryGetProperty("format", out var format)
                || format.ValueKind != JsonValueKind.String
                || format.GetString() != JournalExport.Format
                || !peek.RootElement.TryGetProperty("formatVersion", out var version)
                || !version.TryGetInt32(out var number))
                return ImportFault.NotAnExport;
            if (number != JournalExport.FormatVersion)
                return ImportFault.FormatIsUnknown;
        }

        importing = new Importing(JsonSerializer.Deserialize<ExportHeader>(text, Strict)!.Streams);
        return importing.Refuse(existing);
    }

    private sealed record ExportHeader(string Format, int FormatVersion, Sequence<StreamEnd> Streams);
}

internal sealed record ExportedEntry(StreamId Stream, long Version, EntryHash Hash, string Body);
