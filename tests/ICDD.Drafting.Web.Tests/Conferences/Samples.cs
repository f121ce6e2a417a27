using System.Text;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The sample conferences of the repository, and a scratch copy to break.</summary>
internal static class Samples
{
    public static string Bali => Folder("bali-message");

    public static string River => Folder("river-compact");

    /// <summary>A copy of a sample in which one text of one file is replaced.</summary>
    public static string Broken(string sample, string file, string old, string @new)
    {
        var copy = Directory.CreateTempSubdirectory("conference-").FullName;
        foreach (var each in Directory.GetFiles(sample))
            File.Copy(each, Path.Combine(copy, Path.GetFileName(each)));
        var path = Path.Combine(copy, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not say {old}");
        File.WriteAllText(path, text.Remove(at, old.Length).Insert(at, @new));
        return copy;
    }

    public static int LineOf(string sample, string file, string text) => 1 + Array.FindIndex(
        File.ReadAllLines(Path.Combine(sample, file), Encoding.UTF8),
        line => line.Contains(text, StringComparison.Ordinal));

    /// <summary>The folder of the tests, with what they keep beside them.</summary>
    public static string Tests => Path.Combine(Root(), "tests");

    private static string Folder(string name) => Path.Combine(Root(), "samples", name);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ICDD.Drafting.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
