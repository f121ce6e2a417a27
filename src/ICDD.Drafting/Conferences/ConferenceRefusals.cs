namespace ICDD.Drafting;

public sealed record ZoneIsUnknown(string Zone) : Refusal;

public sealed record LanguageIsUnknown(string Language) : Refusal;

public sealed record ConferenceClosesBeforeItOpens : Refusal;

public sealed record FocusAreaNumberIsTaken(int Number) : Refusal;

public sealed record PanelNumberIsTaken(int Number) : Refusal;

public sealed record DelegationHasTwoHeads(string Delegation) : Refusal;

public sealed record EmblemIsTooLarge(int Kilobytes, int Pixels) : Refusal;

public sealed record EmblemIsUnreadable : Refusal;
