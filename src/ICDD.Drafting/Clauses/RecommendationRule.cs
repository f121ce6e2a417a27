namespace ICDD.Drafting;

/// <summary>
/// A recommendation names a focus area of the conference and an addressee, and follows from known clauses.
/// </summary>
public static class RecommendationRule
{
    public static (Recommendation? Clean, Refusal? Refusal) Check(
        Draft draft, ClauseKind kind, Recommendation? recommendation)
    {
        if (kind != ClauseKind.Recommendation)
            return (null, recommendation is null ? null : new OnlyRecommendationsHaveAddressees());
        if (recommendation is null)
            return (null, new RecommendationNeedsAddressee());
        var addressee = PlainText.Read(recommendation.Addressee, Limits.Line);
        if (addressee.Refusal is { } refusal)
            return (null, refusal is TextIsEmpty ? new RecommendationNeedsAddressee() : refusal);
        var timeframe = PlainText.ReadOptional(recommendation.Timeframe, Limits.Line);
        if (timeframe.Refusal is { } bad)
            return (null, bad);
        return (recommendation with { Addressee = addressee.Text, Timeframe = timeframe.Text },
            CheckFacts(draft, recommendation));
    }

    private static Refusal? CheckFacts(Draft draft, Recommendation recommendation)
    {
        var conference = draft.Conference;
        if (conference is null || conference.FocusAreas.All(area => area.Number != recommendation.FocusArea))
            return new FocusAreaIsUnknown(recommendation.FocusArea);
        if (recommendation.Panel is { } panel && conference.Panels.All(known => known.Number != panel))
            return new PanelIsUnknown(panel);
        foreach (var source in recommendation.Follows)
            if (draft.Find(source) is not { Kind: not ClauseKind.Recommendation })
                return new ClauseIsUnknown(source);
        return null;
    }
}
