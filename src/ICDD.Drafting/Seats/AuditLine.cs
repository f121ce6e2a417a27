using System.Text;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>
/// One line of the audit trail: JSON whose last field is the hash over the line before and this one's other fields.
/// Lines of a time before the chain have no hash.
/// </summary>
public sealed record AuditLine(string Body, EntryHash? Hash)
{
    private const string Mark = ",\"hash\":\"";
    private const string End = "\"}";
    private const int HashLength = 64;

    private static readonly StreamId Trail = new("audit");

    /// <summary>Null where it is no JSON: a line that was cut off while it was written, or worse.</summary>
    public static AuditLine? Read(string line)
    {
        var at = line.Length - Mark.Length - HashLength - End.Length;
        if (at > 0
            && line.EndsWith(End, StringComparison.Ordinal)
            && string.CompareOrdinal(line, at, Mark, 0, Mark.Length) == 0
            && line.Substring(at + Mark.Length, HashLength) is var hash && hash.All(char.IsAsciiHexDigitLower))
            return new AuditLine(line[..at] + "}", new EntryHash(hash));
        return IsJson(line) ? new AuditLine(line, null) : null;
    }

    public static AuditLine Of(AuditEntry entry, long number, EntryHash before)
    {
        var body = JsonSerializer.Serialize(entry, JournalJson.Options);
        return new AuditLine(body, Next(body, number, before));
    }

    public EntryHash Expected(long number, EntryHash before) => Next(Body, number, before);

    /// <summary>Null for what a newer program wrote.</summary>
    public AuditEntry? Entry()
    {
        try
        {
            return JsonSerializer.Deserialize<AuditEntry>(Body, JournalJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] Write() => Encoding.UTF8.GetBytes($"{Body[..^1]}{Mark}{Hash}{End}\n");

    private static EntryHash Next(string body, long number, EntryHash before) =>
        before.Next(Trail, number, Encoding.UTF8.GetBytes(body));

    private static bool IsJson(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
