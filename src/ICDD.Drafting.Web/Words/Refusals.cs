namespace ICDD.Drafting.Web;

/// <summary>Names the resources with the words of the refusals; the key is the refusal's record name.</summary>
public sealed class Refusals;
