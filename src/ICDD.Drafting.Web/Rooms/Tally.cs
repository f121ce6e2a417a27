using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>How far the text is, counted once for each version and shared by all screens.</summary>
public sealed record Tally(int Clauses, int Agreed, int AdReferendum, int Open, int Proposals)
{
    public int AgreedInGroup { get; init; }

    public int Deferred { get; init; }

    private static readonly ConditionalWeakTable<Draft, Tally> Counted = [];

    public static Tally Of(Draft draft) => Counted.GetValue(draft, Count);

    private static Tally Count(Draft draft)
    {
        var clauses = draft.Standing().Where(clause => clause.Kind != ClauseKind.Heading).ToList();
        return new Tally(
            clauses.Count,
            clauses.Count(clause => clause.Status == ClauseStatus.Agreed),
            clauses.Count(clause => clause.Status == ClauseStatus.AgreedAdReferendum),
            clauses.Count(clause => clause.IsOpen),
            draft.Proposals.Values.Count(proposal => proposal.IsOpen))
        {
            AgreedInGroup = clauses.Count(clause => clause.Status == ClauseStatus.AgreedInGroup),
            Deferred = clauses.Count(clause => clause.Status == ClauseStatus.Deferred),
        };
    }
}
