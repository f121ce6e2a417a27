namespace ICDD.Drafting;

/// <summary>One wording of a clause, numbered from 1; empty text where the clause was deleted.</summary>
public sealed record Wording(int Number, string Text, Stamp Stamp, Sequence<ProposalId> From);
