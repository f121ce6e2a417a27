namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Opens LiteDB again while the store is in use: reads it beside the minute book and brings it to its state.
/// </summary>
internal sealed class MirrorRecovery(StorePaths paths)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly List<Repair> _repairs = [];
    private long _tried;

    public IReadOnlyList<Repair> Repairs
    {
        get
        {
            lock (_repairs)
                return [.. _repairs];
        }
    }

    /// <summary>How long to wait before the next try; longer after each that fails.</summary>
    public TimeSpan Pause { get; private set; } = Shortest;

    public bool IsDue => TimeProvider.System.GetElapsedTime(_tried) >= Pause;

    /// <returns>The mirror, and the last number that it holds.</returns>
    public (Mirror Mirror, long Reached) Run()
    {
        _tried = TimeProvider.System.GetTimestamp();
        Pause = Pause * 2 < Longest ? Pause * 2 : Longest;
        var repairs = new List<Repair>();
        var healing = new MirrorHealing(paths, repairs, () => new LiteDbCalls());
        try
        {
            healing.Open();
            using var file = DiskFile.Look(paths.Minutes);
            var mirrored = healing.Reading();
            var comparing = new Comparing(new BookReading(file), mirrored, null);
            comparing.Run(null);
            var mirror = healing.Heal(comparing, mirrored.Fault, new BookReading(file)) ?? throw Busy.NoAnswer();
            lock (_repairs)
                _repairs.AddRange(repairs);
            Pause = Shortest;
            return (mirror, comparing.Index.Count);
        }
        catch
        {
            healing.Dispose();
            throw;
        }
    }
}
