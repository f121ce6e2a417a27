namespace ICDD.Drafting;

/// <summary>It is no act that can be taken back, or was taken back already.</summary>
public sealed record ActCannotBeTakenBack(long Act) : Refusal;

public sealed record ActIsNotYours(long Act) : Refusal;

public sealed record ActWasBuiltOn(long Act) : Refusal;
