namespace ICDD.Drafting;

public sealed record ZoneIsUnknown(string Zone) : Refusal;

public sealed record ConferenceClosesBeforeItOpens : Refusal;
