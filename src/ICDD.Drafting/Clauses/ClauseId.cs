using System.Globalization;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a clause for ever: <c>c12</c>. Numbers are labels that change; this does not.</summary>
[JsonConverter(typeof(IdJson<ClauseId>))]
public readonly record struct ClauseId(string Value) : IId<ClauseId>
{
    public static ClauseId Of(string value) => new(value);

    /// <summary>The id of the clause that was made so many after this one.</summary>
    public ClauseId Later(int made) =>
        new($"c{Numerals.Arabic(int.Parse(Value.AsSpan(1), CultureInfo.InvariantCulture) + made)}");

    public override string ToString() => Value;
}
