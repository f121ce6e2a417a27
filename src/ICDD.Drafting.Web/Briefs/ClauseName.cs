namespace ICDD.Drafting.Web;

/// <summary>The number of a clause that a brief speaks of, which may have gone from the zero draft since.</summary>
internal static class ClauseName
{
    public static string Of(Draft document, ClauseId clause, Words words) =>
        document.Find(clause) is null ? words["Brief_ClauseGone"]
        : document.NumberOf(clause) is { Length: > 0 } number ? number
        : $"“{Excerpt.Of(document.Clauses[clause], 24)}”";
}
