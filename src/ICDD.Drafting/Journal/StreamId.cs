using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// Names a stream of the journal: a document by a word of its own, <c>bali-message</c>, and what is kept within its
/// walls by a path below it, <c>bali-message/brief/AUS</c>.
/// </summary>
[JsonConverter(typeof(IdJson<StreamId>))]
public readonly record struct StreamId(string Value) : IId<StreamId>
{
    /// <summary>No document has a stroke in its name, so no name that people choose can be that of a brief.</summary>
    [JsonIgnore]
    public bool IsDocument => !Value.Contains('/', StringComparison.Ordinal);

    public static StreamId Of(string value) => new(value);

    public override string ToString() => Value;
}
