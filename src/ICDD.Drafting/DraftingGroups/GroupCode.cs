using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>A drafting group by its short name: <c>G1</c>.</summary>
[JsonConverter(typeof(IdJson<GroupCode>))]
public readonly record struct GroupCode(string Value) : IId<GroupCode>
{
    public static GroupCode Of(string value) => new(value);

    public override string ToString() => Value;
}
