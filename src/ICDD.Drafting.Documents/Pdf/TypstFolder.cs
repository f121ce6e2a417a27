namespace ICDD.Drafting.Documents;

/// <summary>
/// The folder with the template, the program around the compiler and <c>package.json</c>; <c>npm ci</c> in it brings
/// the compiler and the fonts. It stands among the sources, or beside the program where there are none.
/// </summary>
/// <param name="Shown">The folder as it is named to people, without the machine's own folders.</param>
internal sealed record TypstFolder(string Path, string Shown)
{
    private const string BesideProgram = "Pdf/typst";
    private const string AmongSources = "src/ICDD.Drafting.Documents/Pdf/typst";

    public string Program => System.IO.Path.Combine(Path, "compile.mjs");

    public string PictureProgram => System.IO.Path.Combine(Path, "picture.mjs");

    /// <summary>Sets files of both kinds, one after another.</summary>
    public string BatchProgram => System.IO.Path.Combine(Path, "batch.mjs");

    public bool HasPictures => File.Exists(PictureProgram) && Directory.Exists(Package("@resvg"));

    /// <summary>
    /// The compiler's machine code is in a package of its own, which an incomplete restore leaves out.
    /// </summary>
    public bool IsRestored => File.Exists(Program) && Directory.Exists(Package("@expo-google-fonts"))
        && Directory.Exists(Package("@myriaddreamin"))
        && Directory.EnumerateFiles(Package("@myriaddreamin"), "*.node", SearchOption.AllDirectories).Any();

    public static TypstFolder Here()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            if (System.IO.Path.Combine(above.FullName, AmongSources) is var sources && Directory.Exists(sources))
                return new TypstFolder(sources, AmongSources);
        return new TypstFolder(System.IO.Path.Combine(AppContext.BaseDirectory, BesideProgram), BesideProgram);
    }

    private string Package(string scope) => System.IO.Path.Combine(Path, "node_modules", scope);
}
