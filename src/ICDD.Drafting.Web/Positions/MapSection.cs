namespace ICDD.Drafting.Web;

/// <summary>
/// A part of the text by which the map is narrowed: what stands under a heading, or a focus area of the annex.
/// </summary>
public sealed record MapSection(string Key, string Title)
{
    public static IReadOnlyList<MapSection> Of(Draft draft) =>
    [
        .. draft.Standing().Where(clause => clause.Kind == ClauseKind.Heading)
            .Select(heading => new MapSection(heading.Id.Value, $"{draft.NumberOf(heading.Id)} {heading.Text}")),
        .. (draft.Conference?.FocusAreas ?? []).Select(area => new MapSection(AreaKey(area.Number), area.Name)),
    ];

    /// <summary>In which section each clause stands; none before the first heading.</summary>
    public static IReadOnlyDictionary<ClauseId, string> Places(Draft draft)
    {
        var (places, heading) = (new Dictionary<ClauseId, string>(), "");
        foreach (var clause in draft.Standing())
        {
            if (clause.Kind == ClauseKind.Heading)
                heading = clause.Id.Value;
            places[clause.Id] = clause.Recommendation is { } advice ? AreaKey(advice.FocusArea) : heading;
        }

        return places;
    }

    private static string AreaKey(int? area) => $"area-{area}";
}
