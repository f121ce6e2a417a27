using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>A group of delegations by the name that the hall calls it: <c>ASEAN</c>, <c>G77</c>.</summary>
[JsonConverter(typeof(IdJson<GroupCode>))]
public readonly record struct GroupCode(string Value) : IId<GroupCode>
{
    public static GroupCode Of(string value) => new(value);

    public override string ToString() => Value;
}
