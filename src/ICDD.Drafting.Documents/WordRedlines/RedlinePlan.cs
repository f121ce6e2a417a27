namespace ICDD.Drafting.Documents;

/// <summary>What a Word file that came back asks for, against the words that it was exported with.</summary>
public sealed record RedlinePlan
{
    /// <summary>The version of the record whose words the file was compared with.</summary>
    public required long Version { get; init; }

    /// <summary>What had been issued: <c>text</c>, <c>rev-1</c>.</summary>
    public required string Name { get; init; }

    public required Sequence<PlannedProposal> Proposals { get; init; }

    public required Sequence<PlannedComment> Comments { get; init; }

    /// <summary>What the file holds besides, which nobody looked at.</summary>
    public Sequence<LeftOut> LeftOut { get; init; }
}
