namespace ICDD.Drafting;

public sealed record ChangeAltersMeaning(string Clause, EditorialKind Type) : Refusal;

public sealed record EditorialChangeIsUnknown(int Number) : Refusal;

public sealed record EditorialChangeIsChallenged(int Number) : Refusal;

public sealed record EditorialChangeIsNotChallenged(int Number) : Refusal;

public sealed record EditorialChangeIsRuled(int Number, EditorialStatus Status) : Refusal;

public sealed record EditorialChangeAwaitsConsent(int Number) : Refusal;

public sealed record EditorialChangeAwaitsNoConsent(int Number) : Refusal;

public sealed record CorrectionAltersMeaning(string Clause) : Refusal;

public sealed record CorrectionIsPending(string Clause) : Refusal;

public sealed record CorrigendumIsUnknown(int Number) : Refusal;

public sealed record ChallengeIsLate(DateTimeOffset Until) : Refusal;

public sealed record EditorialReviewIsOpen(Sequence<int> Changes) : Refusal;

public sealed record IssuedTextIsAnother(string Issued) : Refusal;

public sealed record TextIsCertified : Refusal;

public sealed record TextIsNotCertified : Refusal;

public sealed record CorrigendumIsEmpty : Refusal;

public sealed record ClauseIsCorrectedTwice(string Clause) : Refusal;
