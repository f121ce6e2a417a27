namespace ICDD.Drafting.Web;

/// <summary>Names the resources with the words of the screens.</summary>
public sealed class Screens;
