namespace ICDD.Drafting.LiteDb;

/// <summary>One copy of the record: how many entries are good from its beginning, and the first that is not.</summary>
public sealed record CopyVerdict(string File, long Good, string? FirstBad);

/// <summary>What is true of a store that nobody has open.</summary>
public sealed record StoreVerdict(CopyVerdict Minutes, CopyVerdict LiteDb)
{
    /// <summary>Why opening would refuse it: an entry of which no good copy is left, or two histories.</summary>
    public string? Refused { get; init; }

    /// <summary>Both copies are good, and LiteDB at most lags behind, as after a hard end.</summary>
    public bool IsWhole => Minutes.FirstBad is null && LiteDb.FirstBad is null && Refused is null;
}

/// <summary>Reads both copies to their ends, changes nothing, and names the first bad entry of each.</summary>
public static class VerifyStore
{
    /// <exception cref="JournalException">There is no store, or it is open in another process.</exception>
    public static Task<StoreVerdict> Run(string folder, IProgress<long>? progress = null) => Task.Run(() =>
    {
        var paths = new StorePaths(Path.GetFullPath(folder));
        if (!File.Exists(paths.Minutes) && !File.Exists(paths.LiteDb))
            throw new JournalException($"there is no store in {paths.Folder}");
        using var held = StoreLock.Take(paths);
        // LiteDB plays its log into its file when it is opened; a copy may be changed.
        var copy = Directory.CreateTempSubdirectory("drafting-verify-");
        try
        {
            return Verify(paths, new StorePaths(copy.FullName), progress);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    });

    private static StoreVerdict Verify(StorePaths paths, StorePaths copy, IProgress<long>? progress)
    {
        foreach (var (from, to) in new[] { (paths.LiteDb, copy.LiteDb), (paths.LiteDbLog, copy.LiteDbLog) })
            if (File.Exists(from))
                File.Copy(from, to);
        using var healing = new MirrorHealing(copy, []);
        healing.Open();
        using IBookFile file = File.Exists(paths.Minutes) ? DiskFile.Look(paths.Minutes) : DiskFile.Open(copy.Minutes);
        return new StoreVerdict(VerifyMinutes(file, progress), VerifyLiteDb(healing.Reading(), progress))
        {
            Refused = Weave(file, healing.Reading()),
        };
    }

    private static CopyVerdict VerifyMinutes(IBookFile file, IProgress<long>? progress)
    {
        var (reading, walk) = (new BookReading(file), new ChainWalk());
        var bad = Walk(walk, reading.Minutes().Select(placed => placed.Minute), progress);
        if (bad is null && (reading.Damaged || walk.Count < reading.Reached))
            bad = $"entry {walk.Count + 1}, or something between the entries";
        return new CopyVerdict("minutes.book", walk.Count, bad);
    }

    private static CopyVerdict VerifyLiteDb(MirrorReading reading, IProgress<long>? progress)
    {
        var walk = new ChainWalk();
        var bad = Walk(walk, reading.Minutes(), progress);
        if (bad is null && reading.Fault is { } fault)
            bad = $"entry {walk.Count + 1} ({fault.Message})";
        return new CopyVerdict("drafting.db", walk.Count, bad);
    }

    private static string? Walk(ChainWalk walk, IEnumerable<Minute> minutes, IProgress<long>? progress)
    {
        foreach (var minute in minutes)
        {
            if (!walk.Step(minute))
                return minute.Number == walk.Count + 1 ? minute.ToString() : $"entry {walk.Count + 1}";
            progress?.Report(walk.Count);
        }

        return null;
    }

    private static string? Weave(IBookFile file, MirrorReading mirror)
    {
        try
        {
            foreach (var _ in new Weaving(new BookReading(file), mirror).Minutes())
            {
                // Only looking whether it comes to its end.
            }

            return file.Length == 0 && mirror.Fault is not null ? "minutes.book is missing or empty" : null;
        }
        catch (JournalException refused)
        {
            return refused.Message;
        }
    }
}
