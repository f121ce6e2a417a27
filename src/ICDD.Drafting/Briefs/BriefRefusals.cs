namespace ICDD.Drafting;

public sealed record BriefIsNotYours : Refusal;

/// <summary>The account was made, or its password or seat given, by others: a colleague has to confirm it.</summary>
public sealed record BriefAwaitsConfirmation : Refusal;

/// <summary>
/// The delegation came into the group after words were written here: a member of before has to confirm it.
/// </summary>
public sealed record GroupAwaitsConfirmation : Refusal;

public sealed record DelegationIsNotAdmitted(string Delegation) : Refusal;

public sealed record OwnAccessIsConfirmedByAnother : Refusal;

public sealed record AccessIsConfirmed : Refusal;

/// <summary>The delegation has left, or the group is dissolved.</summary>
public sealed record BriefIsSealed : Refusal;

public sealed record DraftProposalIsUnknown : Refusal;

public sealed record DraftProposalIsTabled(string Proposal) : Refusal;

public sealed record DraftProposalHasNewWords : Refusal;

public sealed record NoteIsUnknown : Refusal;

public sealed record NoteHasNewWords : Refusal;

public sealed record BottomLineIsUnknown : Refusal;

public sealed record TooManyBottomLines(int Limit) : Refusal;
