using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A refusal under the name of its record, with its facts: for the line between two processes of one build.
/// </summary>
internal sealed class RefusalJson : JsonConverter<Refusal>
{
    private static readonly FrozenDictionary<string, Type> Kinds = RefusalKinds.All(typeof(RefusalJson).Assembly)
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The journal's JSON, with everything written: a missing fact would be a missing argument.</summary>
    public static JsonSerializerOptions Options { get; } = new(JournalJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        RespectRequiredConstructorParameters = false,
        Converters = { new RefusalJson() },
    };

    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Refusal);

    public override Refusal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonElement.ParseValue(ref reader);
        return Kinds.TryGetValue(written.GetProperty("kind").GetString() ?? "", out var kind)
            ? (Refusal?)written.GetProperty("facts").Deserialize(kind, options)
            : throw new JsonException("There is no such refusal.");
    }

    public override void Write(Utf8JsonWriter writer, Refusal value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.GetType().Name);
        writer.WritePropertyName("facts");
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }
}
