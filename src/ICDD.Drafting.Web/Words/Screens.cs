namespace ICDD.Drafting.Web;

/// <summary>The words of the screens: <c>Screens.resx</c> and one file per further language.</summary>
public sealed class Screens;
