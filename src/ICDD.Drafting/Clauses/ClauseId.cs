using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a clause for ever: <c>c12</c>. Numbers are labels that change; this does not.</summary>
[JsonConverter(typeof(IdJson<ClauseId>))]
public readonly record struct ClauseId(string Value) : IId<ClauseId>
{
    public static ClauseId Of(string value) => new(value);

    public override string ToString() => Value;
}
