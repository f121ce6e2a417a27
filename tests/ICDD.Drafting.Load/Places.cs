namespace ICDD.Drafting.Load;

/// <summary>Where the program under test and the samples are, found from where this program was built.</summary>
internal static class Places
{
    private const string Program = "ICDD.Drafting.Web";

    private static readonly string Root = Above("ICDD.Drafting.sln");

    public static string Samples() => Path.Combine(Root, "samples");

    /// <summary>The site as built in the same configuration.</summary>
    public static string Site()
    {
        var built = Path.GetRelativePath(Path.Combine(Root, "tests", "ICDD.Drafting.Load"), AppContext.BaseDirectory);
        var site = Path.Combine(Root, "src", Program, built, $"{Program}.dll");
        return File.Exists(site) ? site : throw new FileNotFoundException("The site is not built", site);
    }

    private static string Above(string file)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, file)))
            at = at.Parent;
        return at?.FullName ?? throw new FileNotFoundException("This program runs from where it was built", file);
    }
}
