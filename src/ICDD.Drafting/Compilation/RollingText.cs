namespace ICDD.Drafting;

/// <summary>
/// The whole document with every open proposal in it, in the order of the text; computed, never typed.
/// </summary>
public static class RollingText
{
    public static IEnumerable<ClauseCompilation> Of(Draft draft) => draft.Outline.InOrder()
        .Where(id => Shows(draft, draft.Clauses[id]))
        .Select(id => ClauseCompilation.Of(draft, id));

    /// <summary>A deleted clause is shown for as long as something is proposed on it.</summary>
    public static bool Shows(Draft draft, Clause clause) => clause.Stands || draft.OpenProposalsOn(clause).Any();
}
