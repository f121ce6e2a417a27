namespace ICDD.Drafting;

public sealed record ZoneIsUnknown(string Zone) : Refusal;

public sealed record LanguageIsUnknown(string Language) : Refusal;

public sealed record ConferenceClosesBeforeItOpens : Refusal;

public sealed record FocusAreaNumberIsTaken(int Number) : Refusal;

public sealed record PanelNumberIsTaken(int Number) : Refusal;
