namespace ICDD.Drafting.Web;

/// <summary>The languages of the screens; a new one is a line here and its resource files.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<string> All = ["en", "id"];
}
