using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>read-file</c>: this program once more, as the child that reads one file from its input. It is asked for by the
/// program itself only.
/// </summary>
public static class ReadingVerb
{
    private const string Name = "read-file";

    /// <summary>Reads each file in a child of this program.</summary>
    public static IFileReading Apart() => new ReadApart(Child, ReadApart.Usual);

    public static System.CommandLine.Command Verb()
    {
        var verb = new System.CommandLine.Command(Name, "Reads a file from standard input, for this program itself.")
        {
            Hidden = true,
        };
        verb.SetAction(async (_, _) =>
        {
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            await ReadingChild.Run(input, output).ConfigureAwait(false);
            return 0;
        });
        return verb;
    }

    /// <summary>
    /// The same build as the one that runs, however it was started: by itself, by <c>dotnet</c>, within a test.
    /// </summary>
    private static ProcessStartInfo Child()
    {
        var library = typeof(ReadingVerb).Assembly.Location;
        var program = Path.ChangeExtension(library, OperatingSystem.IsWindows() ? ".exe" : null);
        var start = library.Length == 0 ? LimitedProcess.Bare(Environment.ProcessPath!, Name)
            : File.Exists(program) ? LimitedProcess.Bare(program, Name)
            : LimitedProcess.Bare(
                Path.Combine(Runtime(), OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), library, Name);
        start.Environment["DOTNET_ROOT"] = Runtime();
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = (FileLimits.MemoryMegabytes * 1024L * 1024).ToString(
            "x", CultureInfo.InvariantCulture);
        return start;
    }

    /// <summary>Where the runtime that runs now is installed: three folders above its libraries.</summary>
    private static string Runtime() => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
