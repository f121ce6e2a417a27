namespace ICDD.Drafting;

public sealed record ProposalConflicts(string Proposal, string Clause) : Refusal;

public sealed record ProposalAddsNothing(string Proposal) : Refusal;

public sealed record ProposalIsOnAnotherClause(string Proposal, string Clause) : Refusal;

public sealed record ChairTextReflectsNothing : Refusal;

public sealed record ClauseIsNotDeferred(string Clause) : Refusal;

public sealed record ClauseIsNoRecommendation(string Clause) : Refusal;

public sealed record NothingWasAgreed(string Clause) : Refusal;

public sealed record ReasonIsMissing : Refusal;

public sealed record ProposalsAreOpen(string Clause, Sequence<string> Proposals) : Refusal;
