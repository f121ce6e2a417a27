namespace ICDD.Drafting;

/// <summary>The seat of an account in one conference, named by the document that it drafts.</summary>
public sealed record AccountSeat(StreamId Document, Role Role, DelegationCode? Delegation = null);
