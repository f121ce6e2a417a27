using System.Diagnostics;
using System.Globalization;

namespace ICDD.Drafting.Load;

/// <summary>A run as it is kept beside this program: what was measured, on which machine, of which commit.</summary>
internal sealed record KeptRun
{
    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The commit of the site.</summary>
    public required string Commit { get; init; }

    public required string Processor { get; init; }

    public required int Cores { get; init; }

    /// <summary>How many processes wanted to run before the first round: above the cores, others worked too.</summary>
    public required double Busy { get; init; }

    public required string Document { get; init; }

    public required int Screens { get; init; }

    public required int Writers { get; init; }

    public required IReadOnlyList<KeptRound> Rounds { get; init; }

    public static KeptRun Of(
        string name,
        LoadOptions options,
        double busy,
        IReadOnlyList<(SiteFigures Site, Percentiles Raw)> rounds) => new()
        {
            Name = name,
            At = DateTimeOffset.UtcNow,
            Commit = CommitOf(options.Site),
            Processor = ProcessorName(),
            Cores = Environment.ProcessorCount,
            Busy = busy,
            Document = Table.Document(options),
            Screens = options.Screens,
            Writers = options.Writers,
            Rounds = [.. rounds.Select(round => KeptRound.Of(round.Site, round.Raw))],
        };

    /// <summary>All that are kept, the earliest first.</summary>
    public static IReadOnlyList<KeptRun> All(string folder) => KeptFiles.All<KeptRun>(folder, run => run.At);

    public double Median(Func<KeptRound, double> figure) => Percentiles.Median(Rounds.Select(figure));

    /// <returns>The file that was written.</returns>
    public string Keep(string folder) => KeptFiles.Keep(folder, At, Name, this);

    /// <summary>As Linux counts them; not a number elsewhere.</summary>
    public static double BusyNow() => File.Exists("/proc/loadavg")
        ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : double.NaN;

    public static string CommitOf(string site) =>
        Said("git", "-C", Path.GetDirectoryName(site)!, "rev-parse", "--short", "HEAD");

    public static string ProcessorName() => !File.Exists("/proc/cpuinfo") ? "unknown" : File.ReadLines("/proc/cpuinfo")
        .Where(line => line.StartsWith("model name", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
        .FirstOrDefault("unknown");

    private static string Said(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : "unknown";
    }
}

/// <summary>One round: milliseconds, microseconds, bytes and kilobytes as their names say.</summary>
internal sealed record KeptRound
{
    public required double SightP50 { get; init; }

    public required double SightP99 { get; init; }

    public required double RawP50 { get; init; }

    public required double RawP99 { get; init; }

    public required double MicrosecondsPerActAndScreen { get; init; }

    public required double BytesPerActAndScreen { get; init; }

    public required double KilobytesPerScreen { get; init; }

    public required double MillisecondsPerJoin { get; init; }

    public required bool OrderHeld { get; init; }

    public static KeptRound Of(SiteFigures site, Percentiles raw) => new()
    {
        SightP50 = Math.Round(site.Latency.P50, 1),
        SightP99 = Math.Round(site.Latency.P99, 1),
        RawP50 = Math.Round(raw.P50, 1),
        RawP99 = Math.Round(raw.P99, 1),
        MicrosecondsPerActAndScreen = Math.Round(site.CpuPerActAndScreen.TotalMicroseconds),
        BytesPerActAndScreen = Math.Round(site.BytesPerActAndScreen),
        KilobytesPerScreen = Math.Round(site.KilobytesPerScreen),
        MillisecondsPerJoin = Math.Round(site.CpuPerJoin.TotalMilliseconds, 1),
        OrderHeld = site.Findings.Hold && site.Broken.Count == 0,
    };
}
