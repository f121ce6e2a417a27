namespace ICDD.Drafting;

public sealed record PackageIsUnknown(string Package) : Refusal;

public sealed record PackageIsSettled(string Package, PackageStatus Status) : Refusal;

public sealed record PackageNeedsTwo : Refusal;

public sealed record PackageHasOtherMembers(string Package) : Refusal;

public sealed record ClauseIsInPackage(string Clause, string Package) : Refusal;

public sealed record ProposalIsInPackage(string Proposal, string Package) : Refusal;
