namespace ICDD.Drafting;

public sealed record NothingIsNewSince(string Symbol) : Refusal;
