using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// The JSON of the journal, of scripts and of snapshots: kebab-case names, nothing written for nothing.
/// </summary>
public static class JournalJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static byte[] Write(Entry entry) => JsonSerializer.SerializeToUtf8Bytes(
        new Body(entry.At, entry.By, entry.Command, entry.Event, entry.Account), Options);

    /// <exception cref="JsonException">The bytes are not an entry that this program knows.</exception>
    public static Entry Read(SealedEntry stored)
    {
        var body = JsonSerializer.Deserialize<Body>(stored.Body.Span, Options) ?? throw new JsonException();
        return new Entry(stored.Version, body.At, body.By, body.Command, body.Event) { Account = body.Account };
    }

    /// <summary>The id of the command that made an entry; null where its bytes name none.</summary>
    public static CommandId? CommandOf(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var names = json.ValueTextEquals("command"u8);
                json.Read();
                if (names)
                    return json.TokenType == JsonTokenType.String ? new CommandId(json.GetString()!) : null;
                json.Skip();
            }
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            // Bytes of another kind are kept all the same.
        }

        return null;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed record Body(DateTimeOffset At, Seat By, CommandId Command, Event Event, string? Account = null);
}
