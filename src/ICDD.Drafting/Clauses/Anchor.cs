namespace ICDD.Drafting;

/// <summary>
/// Where a clause is put: directly after <see cref="After"/>, or else first under <see cref="Parent"/>, or else first
/// in the text. Deleted clauses stay in the outline, so an anchor keeps its place.
/// </summary>
public sealed record Anchor(ClauseId? After = null, ClauseId? Parent = null)
{
    public static Anchor Behind(ClauseId clause) => new(clause);

    public static Anchor Under(ClauseId clause) => new(null, clause);
}
