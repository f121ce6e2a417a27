using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>A drafting group by its short name: <c>G1</c>.</summary>
[JsonConverter(typeof(IdJson<DraftingGroupCode>))]
public readonly record struct DraftingGroupCode(string Value) : IId<DraftingGroupCode>
{
    public static DraftingGroupCode Of(string value) => new(value);

    public override string ToString() => Value;
}
