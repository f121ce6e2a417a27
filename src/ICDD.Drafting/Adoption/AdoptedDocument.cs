namespace ICDD.Drafting;

/// <summary>The adoption as recorded: the question put, the absence of objection, where and when.</summary>
public sealed record AdoptedDocument(string Symbol, string Meeting, Stamp Stamp);
