using System.Runtime.CompilerServices;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Finds the files of the repository from where this one was compiled.</summary>
internal static class Repository
{
    public static string Samples { get; } = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "samples"));

    private static string Here([CallerFilePath] string path = "") => path;
}
