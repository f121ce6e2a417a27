using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>A delegation, by the alpha-3 code of its State: <c>NZL</c>.</summary>
[JsonConverter(typeof(IdJson<DelegationCode>))]
public readonly record struct DelegationCode(string Value) : IId<DelegationCode>
{
    public static DelegationCode Of(string value) => new(value);

    public override string ToString() => Value;
}
