using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a silence procedure: <c>s1</c> is the first of the document.</summary>
[JsonConverter(typeof(IdJson<SilenceId>))]
public readonly record struct SilenceId(string Value) : IId<SilenceId>
{
    public static SilenceId Of(string value) => new(value);

    public override string ToString() => Value;
}
