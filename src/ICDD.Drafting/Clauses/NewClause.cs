namespace ICDD.Drafting;

/// <summary>A clause to be put into the text at a place.</summary>
public sealed record NewClause(Anchor Anchor, ClauseKind Kind, string Text)
{
    public Recommendation? Recommendation { get; init; }

    public bool Inserted { get; init; }
}
