using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Names a draft within its brief: <c>d3</c>. It never leaves the brief.</summary>
[JsonConverter(typeof(IdJson<DraftProposalId>))]
public readonly record struct DraftProposalId(string Value) : IId<DraftProposalId>
{
    public static DraftProposalId Of(string value) => new(value);

    public override string ToString() => Value;
}

[JsonConverter(typeof(IdJson<NoteId>))]
public readonly record struct NoteId(string Value) : IId<NoteId>
{
    public static NoteId Of(string value) => new(value);

    public override string ToString() => Value;
}

[JsonConverter(typeof(IdJson<BottomLineId>))]
public readonly record struct BottomLineId(string Value) : IId<BottomLineId>
{
    public static BottomLineId Of(string value) => new(value);

    public override string ToString() => Value;
}
