namespace ICDD.Drafting;

/// <summary>The whole document with every open proposal in it, in the order of the text; computed, never typed.</summary>
public static class RollingText
{
    public static IEnumerable<ClauseCompilation> Of(Draft draft) => draft.Outline.InOrder()
        .Where(id => draft.Clauses[id] is var clause && (clause.Stands || draft.OpenProposalsOn(clause).Any()))
        .Select(id => ClauseCompilation.Of(draft, id));
}
