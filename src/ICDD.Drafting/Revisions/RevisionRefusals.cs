namespace ICDD.Drafting;

public sealed record NothingIsNewSince(string Symbol) : Refusal;

public sealed record AgreedTextWouldChange(int Count, Sequence<AlteredClause> Clauses) : Refusal;

public sealed record NewIssuesAreClosed(string Symbol) : Refusal;

public sealed record TextIsFrozen(string Symbol) : Refusal;
