using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Given when a form opens, so that a repeated submit is recognised and recorded once.</summary>
[JsonConverter(typeof(IdJson<CommandId>))]
public readonly record struct CommandId(string Value) : IId<CommandId>
{
    public static CommandId Of(string value) => new(value);

    public override string ToString() => Value;
}
