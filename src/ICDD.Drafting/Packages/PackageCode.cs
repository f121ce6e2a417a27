using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>A package by its short name: <c>P1</c>.</summary>
[JsonConverter(typeof(IdJson<PackageCode>))]
public readonly record struct PackageCode(string Value) : IId<PackageCode>
{
    public static PackageCode Of(string value) => new(value);

    public override string ToString() => Value;
}
