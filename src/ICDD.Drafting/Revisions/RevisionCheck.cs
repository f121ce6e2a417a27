namespace ICDD.Drafting;

/// <summary>A clause that was agreed in one wording and would be issued in another one, or not at all.</summary>
/// <param name="Agreed">The wording that was last agreed.</param>
/// <param name="Now">The wording that stands; one without words where the clause is deleted.</param>
public sealed record AlteredClause(ClauseId Clause, int Agreed, int Now)
{
    public SeenClause Seen => new(Clause, Now);
}

/// <summary>
/// No agreed text is lost by a revision unseen: every clause that is absent, or altered against its agreed wording, is
/// listed, until a revision was issued that confirmed it as it stands.
/// </summary>
public static class RevisionCheck
{
    public static IReadOnlyList<AlteredClause> Of(Draft draft) =>
    [
        .. from id in draft.Outline.InOrder()
           let clause = draft.Clauses[id]
           let agreed = Agreements.Last(draft, clause)
           where agreed is not null && clause.TextAt(agreed.Wording) != clause.Text
           let altered = new AlteredClause(id, agreed.Wording, clause.Wording.Number)
           where !draft.Revisions.Exists(revision => revision.Confirmed.Contains(altered.Seen))
           select altered,
    ];
}
