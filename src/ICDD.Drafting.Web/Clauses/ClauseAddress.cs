namespace ICDD.Drafting.Web;

/// <summary>Where the talk around a clause is read, and a proposal or thread in it.</summary>
public static class ClauseAddress
{
    public static string Of(string document, ClauseId clause) => $"/{document}/clauses/{clause}";

    public static string Of(string document, ClauseId clause, ProposalId? proposal) =>
        Of(document, clause) + (proposal is { } card ? $"#{card}" : "");

    public static string Of(string document, ClauseId clause, CommentId thread) => $"{Of(document, clause)}#{thread}";
}
