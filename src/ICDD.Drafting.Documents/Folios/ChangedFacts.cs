namespace ICDD.Drafting.Documents;

/// <summary>What a recommendation would say besides its action: <c>Addressee: Ministries; Voluntary: No</c>.</summary>
internal static class ChangedFacts
{
    public static string Of(Draft draft, Recommendation? before, Recommendation now, Words words)
    {
        return string.Join("; ", new[]
        {
            Changed("AddresseeColumn", before?.Addressee, now.Addressee),
            Changed("TimeframeColumn", before?.Timeframe, now.Timeframe),
            Changed("VoluntaryColumn", Said(before?.Voluntary), Said(now.Voluntary) ?? ""),
            Changed("FollowsColumn", Sources(before), Sources(now)),
            Changed("PanelColumn", Number(before?.Panel), Number(now.Panel)),
            Changed("FocusAreaColumn", Number(before?.FocusArea), Number(now.FocusArea)),
        }.Where(fact => fact.Length > 0));

        string Changed(
            string key, string? then, string says) => then == says ? "" : $"{words[key]}: {OneLine.Of(says)}";

        string? Said(bool? voluntary) => voluntary is { } isSo ? words[isSo ? "Yes" : "No"] : null;

        string Number(int? number) => number is { } known ? Numerals.Arabic(known) : "";

        string Sources(Recommendation? facts) => string.Join(", ", (facts?.Follows ?? []).Select(draft.NumberOf));
    }
}
