namespace ICDD.Drafting.Web;

/// <summary>Faster than a person acts.</summary>
public sealed record TooManyActs : Refusal;
