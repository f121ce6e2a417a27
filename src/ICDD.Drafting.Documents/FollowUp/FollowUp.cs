namespace ICDD.Drafting.Documents;

/// <summary>
/// The policy recommendations for those who follow them up. What each field says stands in
/// <c>recommendations.schema.json</c>; fields are added, never renamed.
/// </summary>
public sealed record FollowUp(string Format, string Stream, string Symbol, string Title, PublishedRecord Record)
{
    public const string CurrentFormat = "icdd-drafting-recommendations-1";

    public required string Language { get; init; }

    /// <summary>The moment of the adoption; none before it.</summary>
    public DateTimeOffset? Adopted { get; init; }

    public Sequence<FollowedRecommendation> Recommendations { get; init; }

    public static FollowUp Of(Draft draft, EntryHash hash)
    {
        var (conference, text) = (draft.Conference!, IssuedText.Of(draft));
        return new FollowUp(
            CurrentFormat, draft.Id.Value, DocumentSymbol.Of(draft), conference.Title,
            new(draft.Version, hash.Value))
        {
            Language = DocumentLanguage.Of(conference.Language),
            Adopted = draft.Adopted is { } adopted ? conference.AtVenue(adopted.Stamp.At) : null,
            Recommendations = text.Standing().Where(clause => clause.Recommendation is not null)
                .Select(clause => FollowedRecommendation.Of(conference, text, clause)).ToSequence(),
        };
    }
}

public sealed record FollowedRecommendation(ClauseId Id, string Number, string Action, string Addressee)
{
    public required FocusArea FocusArea { get; init; }

    public Panel? Panel { get; init; }

    public string Timeframe { get; init; } = "";

    public bool Voluntary { get; init; }

    public ClauseStatus Status { get; init; }

    /// <summary>The clauses of the text that it follows from.</summary>
    public Sequence<FollowedSource> Follows { get; init; }

    public static FollowedRecommendation Of(Conference conference, TextState text, ClauseText clause)
    {
        var details = clause.Recommendation!;
        return new FollowedRecommendation(
            clause.Id, text.Numbering[clause.Id].Reference, clause.Text, details.Addressee)
        {
            FocusArea = conference.FocusAreas.FirstOrDefault(area => area.Number == details.FocusArea)
                ?? new FocusArea(details.FocusArea, ""),
            Panel = conference.Panels.FirstOrDefault(panel => panel.Number == details.Panel),
            Timeframe = details.Timeframe,
            Voluntary = details.Voluntary,
            Status = clause.Status,
            Follows = details.Follows.Where(source => text.TextOf(source).Length > 0)
                .Select(source => new FollowedSource(source, text.Numbering[source].Reference, text.TextOf(source)))
                .ToSequence(),
        };
    }
}

public sealed record FollowedSource(ClauseId Clause, string Reference, string Text);
