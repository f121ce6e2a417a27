namespace ICDD.Drafting.Web;

/// <summary>The account was signed out or disabled while a page stood open.</summary>
public sealed record NotSignedIn : Refusal;
