using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>Which clauses an act touched; everything where it touched the order or the conference.</summary>
public sealed record Touched(ImmutableHashSet<ClauseId> Clauses, bool All)
{
    public static Touched Everything { get; } = new([], true);

    public static Touched Nothing { get; } = new([], false);

    public static Touched Only(params ReadOnlySpan<ClauseId> clauses) => new([.. clauses], false);

    public bool Touches(ClauseId clause) => All || Clauses.Contains(clause);

    public Touched And(Touched other) => new(Clauses.Union(other.Clauses), All || other.All);
}
