namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// Files that were read once by a person and then kept. ICDD_WRITE_GOLDEN=1 writes them anew, to be read again.
/// </summary>
internal static class Golden
{
    public static void Holds(string file, string actual)
    {
        var path = Path.Combine(Repository.Tests, "Golden", file);
        if (Environment.GetEnvironmentVariable("ICDD_WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
