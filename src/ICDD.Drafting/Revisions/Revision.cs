using System.Collections.Immutable;

namespace ICDD.Drafting;

public enum RevisionNumbering { Keep, Renumber }

/// <summary>Which wording of a clause a revision shows, and as what.</summary>
public sealed record RevisedClause(int Wording, ClauseStatus Status)
{
    /// <summary>The facts of a recommendation as they were issued.</summary>
    public Recommendation? Recommendation { get; init; }
}

/// <summary>
/// A named state of the text: Rev.n, with symbol and date. The words are those of the clauses, not a copy.
/// </summary>
public sealed record Revision
{
    /// <summary>0 is the zero draft as negotiations opened; Rev.1, Rev.2 follow.</summary>
    public required int Number { get; init; }

    public required string Symbol { get; init; }

    public required Stamp Stamp { get; init; }

    public required Outline Outline { get; init; }

    public required ImmutableDictionary<ClauseId, RevisedClause> Clauses { get; init; }

    public RevisionMode Mode { get; init; }

    /// <summary>Agreed clauses that it shows otherwise than agreed, as the secretariat confirmed.</summary>
    public Sequence<SeenClause> Confirmed { get; init; }

    /// <summary>The outline before a renumbering, from which the concordance is computed.</summary>
    public Outline? Before { get; init; }

    public static ImmutableDictionary<ClauseId, RevisedClause> Take(Draft draft) => draft.Clauses.ToImmutableDictionary(
        pair => pair.Key, pair => new RevisedClause(pair.Value.Wording.Number, pair.Value.Status)
        {
            Recommendation = pair.Value.Recommendation,
        });
}
