namespace ICDD.Drafting.Web;

/// <summary>
/// Finds the sample conferences: as set, or in a folder <c>samples</c> at or above where the program runs.
/// </summary>
public static class SamplesFolder
{
    public static string? Find(DraftingOptions options, string sample)
    {
        if (options.SamplesFolder is { Length: > 0 } set)
            return Existing(Path.Combine(set, sample));
        foreach (var start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
            for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
                if (Existing(Path.Combine(at.FullName, "samples", sample)) is { } found)
                    return found;
        return null;
    }

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;
}
