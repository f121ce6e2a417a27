namespace ICDD.Drafting;

public sealed record NotYourPart(Role Role) : Refusal;

public sealed record NotAtThisStage(Stage Stage) : Refusal;

public sealed record AlreadySo : Refusal;

public sealed record DelegationIsNotSeated(string Code) : Refusal;

public sealed record DelegationHasLeft(string Delegation) : Refusal;

public sealed record DelegationCodeIsMalformed(string Code) : Refusal;

public sealed record DelegationIsSeatedAlready(string Code, string Delegation) : Refusal;

public sealed record NobodyIsSeated : Refusal;
