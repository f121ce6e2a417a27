namespace ICDD.Drafting.Web;

/// <summary>Which browser on which system, in names that people know; only what is recognised is said.</summary>
public static class Browsers
{
    // In order: most browsers also call themselves by the names that follow.
    private static readonly (string Sign, string Name)[] Known =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"),
        ("Chromium/", "Chromium"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
        ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static string Name(string userAgent) => string.Join(
        ", ", new[] { Find(Known, userAgent), Find(Systems, userAgent) }.Where(name => name.Length > 0));

    private static string Find((string Sign, string Name)[] among, string userAgent) =>
        Array.Find(among, each => userAgent.Contains(each.Sign, StringComparison.Ordinal)).Name ?? "";
}
