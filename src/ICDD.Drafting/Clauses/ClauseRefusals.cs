namespace ICDD.Drafting;

public sealed record ClauseIsUnknown(ClauseId Clause) : Refusal;

public sealed record WordingIsUnknown(string Clause, int Wording) : Refusal;

public sealed record ClauseIsAgreed(string Clause) : Refusal;

public sealed record ClauseIsAgreedInGroup(string Clause) : Refusal;

public sealed record ClauseIsDeferred(string Clause) : Refusal;

public sealed record ClauseIsDeleted(string Clause) : Refusal;

public sealed record ClauseIsOpen(string Clause) : Refusal;

public sealed record ClauseHasNewWords(string Clause) : Refusal;

public sealed record NothingIsChanged(string What) : Refusal;

public sealed record PlaceIsUnknown : Refusal;

public sealed record ClauseCannotStandThere(ClauseKind Kind, string Place) : Refusal;

public sealed record ClauseCannotFollowItself(string Clause) : Refusal;

public sealed record TooManyLevels(int Limit) : Refusal;

public sealed record TooManyClauses(int Count, int Limit) : Refusal;

public sealed record TextIsBlank : Refusal;

public sealed record TextIsNotBlank : Refusal;

public sealed record OnlyRecommendationsHaveAddressees : Refusal;

public sealed record RecommendationNeedsAddressee : Refusal;

public sealed record FocusAreaIsUnknown(int Number) : Refusal;

public sealed record PanelIsUnknown(int Number) : Refusal;

public sealed record RecommendationFollowsFromIt(string Clause, string Recommendation) : Refusal;
