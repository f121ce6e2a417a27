namespace ICDD.Drafting;

public sealed record SplitNeedsParts(int Count, int Limit) : Refusal;

public sealed record ConsolidationNeedsClauses(int Count) : Refusal;

public sealed record ClausesAreOfDifferentKinds(string Clause, string Other) : Refusal;

public sealed record ClauseHasClausesUnderIt(string Clause) : Refusal;

public sealed record ClauseIsNoHeading(string Clause) : Refusal;

public sealed record SectionNeedsChanges(int Count, int Limit) : Refusal;

public sealed record ChangeCannotStandInSection : Refusal;

public sealed record ClauseIsOutsideSection(string Clause, string Heading) : Refusal;

public sealed record ChangesOfSectionClash(string Clause) : Refusal;

public sealed record ChangeNeedsDeletedClause(string Clause) : Refusal;

public sealed record AmendmentConflicts(string Amendment, string Proposal) : Refusal;

public sealed record ProposalIsNoAmendment(string Proposal) : Refusal;

public sealed record ProposalIsStillItsSponsors(string Proposal) : Refusal;
