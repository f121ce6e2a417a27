namespace ICDD.Drafting;

public enum ReflectionReply { Accepted, Maintained }

/// <summary>What the sponsor said to the chair's text that reflects its proposal.</summary>
public sealed record ReflectionAnswer(ReflectionReply Reply, Stamp Stamp);

/// <summary>A chair's text in which a proposal is reflected: a clause in one of its wordings.</summary>
public sealed record Reflected(ClauseId Clause, int Wording, Stamp Stamp)
{
    public ReflectionAnswer? Answer { get; init; }
}
