using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>
/// How many connections are taken: as many as the settings promise, and never so many that the process runs out of
/// handles, which would end it for everybody.
/// </summary>
public sealed class ConnectionLimits
{
    /// <summary>For the store, for files that come and go, and for what is loaded later.</summary>
    private const int KeptFree = 128;

    public ConnectionLimits(DraftingOptions options)
        : this(options, OpenFiles.Most(), OpenFiles.Now())
    {
    }

    public ConnectionLimits(DraftingOptions options, long? handles, int inUse)
    {
        long promised = (long)options.WindowsInAll + options.RequestsInAll;
        Handles = handles;
        Needed = promised + inUse + KeptFree;
        FallShort = handles < Needed;
        var free = FallShort ? Math.Max(2, handles!.Value - inUse - KeptFree) : promised;
        Windows = (int)Math.Clamp(options.WindowsInAll * free / promised, 1, free - 1);
        Requests = (int)Math.Min(options.RequestsInAll, free - Windows);
    }

    /// <summary>The limit of the process; null where the system says none.</summary>
    public long? Handles { get; }

    /// <summary>The limit that would do for all that is promised.</summary>
    public long Needed { get; }

    public bool FallShort { get; }

    public int Windows { get; }

    public int Requests { get; }

    public int InAll => Windows + Requests;

    /// <summary>As Linux tells; elsewhere nothing is known.</summary>
    private static class OpenFiles
    {
        public static long? Most() => File.Exists("/proc/self/limits")
            && File.ReadLines("/proc/self/limits")
                .FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal)) is { } line
            && long.TryParse(
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[3], NumberStyles.None,
                CultureInfo.InvariantCulture, out var most)
                ? most
                : null;

        public static int Now() => Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0;
    }
}
