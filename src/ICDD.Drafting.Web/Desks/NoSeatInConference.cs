namespace ICDD.Drafting.Web;

/// <summary>The seat in this conference was withdrawn while a page stood open.</summary>
public sealed record NoSeatInConference : Refusal;
