namespace ICDD.Drafting.Load;

/// <summary>Where the program under test and the samples are, found from where this program was built.</summary>
internal static class Places
{
    private const string Program = "ICDD.Drafting.Web";

    private static readonly string Root = RootAbove(AppContext.BaseDirectory);

    /// <summary>Those of the commit that the site was built from.</summary>
    public static string Samples(string site) => Path.Combine(RootAbove(Path.GetDirectoryName(site)!), "samples");

    /// <summary>The runs that are kept, and the page that shows them.</summary>
    public static string Figures() => Path.Combine(Root, "tests", "ICDD.Drafting.Load", "figures");

    public static string PageFigures() => Path.Combine(Figures(), "pages");

    public static string DossierFigures() => Path.Combine(Figures(), "dossier");

    public static string Page() => Path.Combine(Root, "tests", "README.md");

    /// <summary>The site as built in the same configuration.</summary>
    public static string Site()
    {
        var built = Path.GetRelativePath(Path.Combine(Root, "tests", "ICDD.Drafting.Load"), AppContext.BaseDirectory);
        var site = Path.Combine(Root, "src", Program, built, $"{Program}.dll");
        return File.Exists(site) ? site : throw new FileNotFoundException("The site is not built", site);
    }

    private static string RootAbove(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "ICDD.Drafting.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new FileNotFoundException("What is measured runs from where it was built", folder);
    }
}
