namespace ICDD.Drafting.Web;

/// <summary>Those who brought words in: delegations with their proposals, or the part that wrote them.</summary>
public static class WhoBrought
{
    public static string Of(AuthoredSpan span, Draft draft, Words words) => span.Proposals.Count == 0
        ? words.Say(span.Stamp.By, draft)
        : $"{Names(span, draft, words)} ({string.Join(", ", span.Proposals.Select(id => id.Symbol))})";

    private static string Names(AuthoredSpan span, Draft draft, Words words) => span.Delegations.Count == 0
        ? words.Say(span.Stamp.By, draft)
        : string.Join(", ", span.Delegations.Select(code => draft.Seating.NameOf(code)));
}
