using System.Text.Json.Serialization;

namespace ICDD.Drafting.Documents;

/// <summary>What a Word redline asks for, and against which words it was read; nothing of it is recorded.</summary>
public sealed record RedlinePlan
{
    /// <summary>The version of the record whose words the file was compared with.</summary>
    public required long Version { get; init; }

    /// <summary>What had been issued: <c>text</c>, <c>rev-1</c>.</summary>
    public required string Name { get; init; }

    public required Sequence<PlannedProposal> Proposals { get; init; }

    public required Sequence<PlannedComment> Comments { get; init; }

    /// <summary>Proposals of others that were accepted in the file.</summary>
    public Sequence<PlannedSupport> Supports { get; init; }

    /// <summary>What the file holds besides, which does not come in, each with its place.</summary>
    public Sequence<NotTaken> NotTaken { get; init; }

    /// <summary>Whether nothing in the file differs from what was exported.</summary>
    [JsonIgnore]
    public bool IsUnchanged => Proposals.Count + Comments.Count + Supports.Count + NotTaken.Count == 0;
}
