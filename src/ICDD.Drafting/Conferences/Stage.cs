namespace ICDD.Drafting;

/// <summary>Where a document stands in its life.</summary>
public enum Stage { Convening, ZeroDraft, Negotiation, Adopted }
