using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Finds the files of the repository from where this one was compiled.</summary>
internal static class Repository
{
    public static string Tests { get; } = Path.GetDirectoryName(Here())!;

    public static string File(params string[] parts) => Path.Combine([Tests, "..", "..", .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
