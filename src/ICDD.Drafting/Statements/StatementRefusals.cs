namespace ICDD.Drafting;

public sealed record StatementNamesNoClause : Refusal;

public sealed record StatementIsLate(DateTimeOffset Until) : Refusal;

public sealed record StatementIsNotLate(DateTimeOffset Until) : Refusal;

public sealed record StatementIsUnknown(int Number) : Refusal;

public sealed record StatementIsNotYours(int Number) : Refusal;
