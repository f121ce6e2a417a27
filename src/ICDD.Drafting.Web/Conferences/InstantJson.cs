using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web;

/// <summary>A time with its offset from UTC; without one it would mean another moment on every machine.</summary>
internal sealed class InstantJson : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetDateTimeOffset(out var instant))
            throw new JsonException("a time is expected here, such as 2021-11-16T13:00:00+08:00");
        var text = reader.GetString()!;
        return text.EndsWith('Z') || text[^6] is '+' or '-'
            ? instant
            : throw new JsonException($"the time {text} has no offset from UTC");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
