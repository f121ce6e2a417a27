using System.Globalization;
using System.Text.Json;

namespace ICDD.Drafting.Load;

/// <summary>Runs as they are kept beside this program: one readable file each, by its day and its name.</summary>
internal static class KeptFiles
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>The file that was written.</returns>
    public static string Keep<T>(string folder, DateTimeOffset at, string name, T run)
    {
        var file = Path.Combine(
            Directory.CreateDirectory(folder).FullName,
            string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd}-{name.Replace(' ', '-')}.json"));
        File.WriteAllText(file, JsonSerializer.Serialize(run, Readable) + "\n");
        return file;
    }

    /// <summary>All that are kept in a folder, the earliest first; none where there is no folder.</summary>
    public static IReadOnlyList<T> All<T>(string folder, Func<T, DateTimeOffset> at) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json")
            .Select(file => JsonSerializer.Deserialize<T>(File.ReadAllText(file), Readable)!)
            .OrderBy(at)]
        : [];
}
