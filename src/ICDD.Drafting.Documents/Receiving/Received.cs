using System.Diagnostics.CodeAnalysis;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What came of reading what somebody brought in: the thing itself, or the refusal that says what is wrong.
/// </summary>
public sealed record Received<T> where T : class
{
    private Received()
    {
    }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsReceived => Refusal is null;

    public T? Value { get; private init; }

    public Refusal? Refusal { get; private init; }

    public static implicit operator Received<T>(T value) => new() { Value = value };

    public static implicit operator Received<T>(Refusal refusal) => new() { Refusal = refusal };
}
