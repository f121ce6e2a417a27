namespace ICDD.Drafting.Web.Tests;

/// <summary>The repository as it stands on the disk, without what was built.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Paths from the root, with slashes.</summary>
    public static IEnumerable<string> Files(params string[] extensions) =>
        from part in new[] { "src", "tests" }
        from file in Directory.EnumerateFiles(Path.Combine(Root, part), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Split('/').Any(name => name is "bin" or "obj" or "node_modules" or "StrykerOutput" or "TestResults")
            && (extensions.Length == 0 || extensions.Any(end => path.EndsWith(end, StringComparison.Ordinal)))
        select path;

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ICDD.Drafting.sln")) ? folder.FullName : Find(folder.Parent!);
}
