using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a comment: <c>k7</c>. A thread is named by its first comment.</summary>
[JsonConverter(typeof(IdJson<CommentId>))]
public readonly record struct CommentId(string Value) : IId<CommentId>
{
    public static CommentId Of(string value) => new(value);

    public override string ToString() => Value;
}
