namespace ICDD.Drafting.Documents;

/// <summary>A paragraph of a draft that is brought in, and what it would become.</summary>
/// <param name="Kind">None where it is left out, such as a title or the mark of a record.</param>
/// <param name="Depth">0 for paragraphs, 1 to 3 for what stands under them.</param>
public sealed record PlannedClause(string Text, ClauseKind? Kind, int Depth)
{
    /// <summary>The number that it had; numbers are computed anew.</summary>
    public string Number { get; init; } = "";

    public Recommendation? Recommendation { get; init; }
}
