namespace ICDD.Drafting;

/// <summary>An open proposal that cannot come in as it is together with another one, and what both want.</summary>
/// <param name="Words">
/// The words of the clause in question, or those before the place; none for the whole clause.
/// </param>
public sealed record Competitor(Proposal Proposal, ClauseId Clause, RivalryKind Kind, string Words);

/// <summary>What a proposal and others want.</summary>
public sealed record Competition(ClauseId Clause, RivalryKind Kind, string Words, Sequence<Proposal> Others)
{
    public IEnumerable<string> Symbols => Others.Select(other => other.Id.Symbol);
}
