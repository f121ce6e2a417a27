namespace ICDD.Drafting;

public sealed record ProposalIsUnknown(string Proposal) : Refusal;

public sealed record ProposalIsClosed(string Proposal, ProposalStatus Status) : Refusal;

public sealed record ProposalIsNotYours(string Proposal) : Refusal;

public sealed record ProposalAwaitsConfirmation(string Proposal) : Refusal;

/// <summary>Its sponsor stands by it: it is the sponsor's to withdraw.</summary>
public sealed record ProposalIsConfirmed(string Proposal) : Refusal;

public sealed record ProposalHasNewWords(string Proposal) : Refusal;

public sealed record ProposalHasNoWords(string Proposal) : Refusal;

public sealed record ProposalHasNoTarget(string Proposal) : Refusal;

public sealed record ConsentIsMissing(string Proposal) : Refusal;

public sealed record NothingToConfirm(string Proposal) : Refusal;

public sealed record ReplacementIsAnotherProposal(string Proposal) : Refusal;
