namespace ICDD.Drafting;

public sealed record ShortNameIsMalformed(string Code) : Refusal;

public sealed record ShortNameIsTaken(string Code) : Refusal;

public sealed record DraftingGroupIsUnknown(string Group) : Refusal;

public sealed record DraftingGroupIsDissolved(string Group) : Refusal;

public sealed record NothingIsHandedOver : Refusal;

public sealed record ClauseIsWithGroup(string Clause, string Group) : Refusal;

public sealed record ClauseIsNotWithGroup(string Clause, string Group) : Refusal;

public sealed record NotTheFacilitator(string Group, string Facilitator) : Refusal;
