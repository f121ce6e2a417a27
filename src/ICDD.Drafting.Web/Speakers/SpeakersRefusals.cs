namespace ICDD.Drafting.Web;

public sealed record SpeakersListIsClosed : Refusal;

public sealed record FloorWasAskedFor : Refusal;

public sealed record SpeakingTimeIsUnsound(int Limit) : Refusal;
