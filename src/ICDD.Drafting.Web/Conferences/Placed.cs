using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web;

/// <summary>A JSON string and where in its file it stands, so that a later check can name the line.</summary>
[JsonConverter(typeof(PlacedJson))]
internal readonly record struct Placed(string Value, long Offset);

internal sealed class PlacedJson : JsonConverter<Placed>
{
    public override Placed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("a string is expected here"), reader.TokenStartIndex);

    public override void Write(Utf8JsonWriter writer, Placed value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
