namespace ICDD.Drafting;

/// <summary>
/// Which recommendation follows from which paragraph of the text, by focus area; and what hangs in the air. Computed,
/// in the order of the text; of an adopted document it is the map of the adopted text.
/// </summary>
public sealed record RecommendationMap(Sequence<FocusArea> Areas, Sequence<MappedRecommendation> Recommendations)
{
    public static RecommendationMap Of(Draft draft) => Of(draft, MapFilter.All);

    public static RecommendationMap Of(Draft draft, MapFilter filter)
    {
        var shown = draft.Standing()
            .Where(clause => clause.Recommendation is { } details && filter.Shows(details))
            .Select(clause => new MappedRecommendation(
                clause, clause.Recommendation!.Follows.Distinct().Select(id => draft.Clauses[id]).ToSequence()))
            .ToList();
        return new(
            (draft.Conference?.FocusAreas ?? [])
                .Where(area => shown.Exists(each => each.Details.FocusArea == area.Number))
                .ToSequence(),
            shown.ToSequence());
    }

    /// <summary>The paragraphs from which something follows, also those that left the text.</summary>
    public IEnumerable<Clause> Sources(Draft draft)
    {
        var named = Recommendations.SelectMany(each => each.Sources).Select(source => source.Id).ToHashSet();
        return draft.Outline.InOrder().Where(named.Contains).Select(id => draft.Clauses[id]);
    }

    public IEnumerable<Hanging> HangingInTheAir() => Recommendations.SelectMany(each => each.HangingInTheAir());
}

/// <summary>A recommendation of the text with the paragraphs that it follows from.</summary>
public sealed record MappedRecommendation(Clause Clause, Sequence<Clause> Sources)
{
    public Recommendation Details => Clause.Recommendation!;

    public IEnumerable<Hanging> HangingInTheAir() => Sources.Count == 0
        ? [new Hanging(HangingKind.FollowsFromNothing, Clause)]
        : Sources.Where(source => !source.Stands)
            .Select(source => new Hanging(HangingKind.FollowsFromDeleted, Clause) { Source = source });
}

public enum HangingKind { FollowsFromNothing, FollowsFromDeleted }

/// <summary>A recommendation that nothing in the text carries.</summary>
public sealed record Hanging(HangingKind Kind, Clause Recommendation)
{
    /// <summary>The paragraph that is no longer in the text.</summary>
    public Clause? Source { get; init; }
}
