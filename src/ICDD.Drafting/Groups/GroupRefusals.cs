namespace ICDD.Drafting;

public sealed record GroupIsUnknown(string Group) : Refusal;

public sealed record GroupIsDissolved(string Group) : Refusal;

public sealed record GroupCodeIsMalformed(string Code) : Refusal;

public sealed record CodeIsTaken(string Code, string Name) : Refusal;

public sealed record GroupNeedsMembers : Refusal;

public sealed record MandateGoesToMember(string Delegation) : Refusal;

public sealed record MandateIsNotYours(string Group) : Refusal;

public sealed record GroupHasTabledIt(string Proposal, string Group) : Refusal;

public sealed record GroupIsNotYours(string Group) : Refusal;

public sealed record GroupSaysNothing(string Group) : Refusal;
