namespace ICDD.Drafting;

/// <summary>
/// What belongs to a heading: itself and what follows it at the top level, up to the next heading or the annex.
/// </summary>
public static class SectionPassage
{
    public static IEnumerable<ClauseId> Of(Draft draft, ClauseId heading) => draft.Outline.Roots
        .SkipWhile(id => id != heading)
        .Where((id, at) => at == 0 || draft.Clauses[id].Stands)
        .TakeWhile((id, at) => at == 0
            || draft.Outline.Places[id].Kind is not (ClauseKind.Heading or ClauseKind.Recommendation));
}
