namespace ICDD.Drafting.Web;

/// <summary>What the device sent was not what our form sends; it is still kept there.</summary>
public sealed record WordsDidNotArrive : Refusal;
