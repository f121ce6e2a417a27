namespace ICDD.Drafting;

public enum GraphEdgeKind
{
    /// <summary>From a wording to a proposal that would change it.</summary>
    WrittenAgainst,

    /// <summary>From a proposal's wording to the one that its sponsor put in its place.</summary>
    ReplacedBy,

    /// <summary>From a proposal to the wording that it became.</summary>
    AcceptedInto,

    /// <summary>From a proposal to the chair's wording that reflects it.</summary>
    ReflectedIn,

    /// <summary>From a wording to the next.</summary>
    FollowedBy,
}

/// <summary>Leads from the earlier node to the later one.</summary>
public sealed record GraphEdge(string From, string To, GraphEdgeKind Kind);
