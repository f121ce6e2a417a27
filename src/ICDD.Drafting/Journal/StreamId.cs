using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a stream of the journal, one for each document: <c>bali-message</c>.</summary>
[JsonConverter(typeof(IdJson<StreamId>))]
public readonly record struct StreamId(string Value) : IId<StreamId>
{
    public static StreamId Of(string value) => new(value);

    public override string ToString() => Value;
}
