namespace ICDD.Drafting.LiteDb;

/// <summary>One copy of the record: how many entries are good from its beginning, and the first that is not.</summary>
public sealed record CopyVerdict(string File, long Good, string? FirstBad);

/// <summary>What is true of a store.</summary>
public sealed record StoreVerdict(CopyVerdict Minutes, CopyVerdict LiteDb)
{
    /// <summary>
    /// Why opening would refuse it: an entry of which no good copy is left, two histories, or a record that came back
    /// shorter.
    /// </summary>
    public string? Refused { get; init; }

    /// <summary>It was open: what was recorded meanwhile was not looked at.</summary>
    public bool WhileOpen { get; init; }

    /// <summary>LiteDB was written all the time, so that only the minute book was read.</summary>
    public bool LiteDbIsBusy { get; init; }

    /// <summary>Both copies are good, and LiteDB at most lags behind, as after a hard end.</summary>
    public bool IsWhole => Minutes.FirstBad is null && LiteDb.FirstBad is null && Refused is null;
}

/// <summary>
/// Reads both copies to their ends, changes nothing, leaves nothing, and names the first bad entry of each; beside a
/// program that has the store open too.
/// </summary>
public static class VerifyStore
{
    /// <exception cref="JournalException">There is no store.</exception>
    public static Task<StoreVerdict> Run(string folder, IProgress<long>? progress = null) => Task.Run(() =>
    {
        var paths = new StorePaths(Path.GetFullPath(folder));
        if (!File.Exists(paths.Minutes) && !File.Exists(paths.LiteDb))
            throw new JournalException($"there is no store in {paths.Folder}");
        using var held = StoreLock.Look(paths);
        // The witness before the copies, and LiteDB before the book: what is recorded meanwhile then misses nowhere.
        var witness = WitnessFile.Read(paths.Witness);
        using var copy = new MirrorCopy(paths);
        var verdict = Verify(new Verified(paths, copy, witness), progress);
        return verdict with { WhileOpen = held.IsInUse, LiteDbIsBusy = !copy.IsOfOneMoment };
    });

    private sealed record Verified(StorePaths Paths, MirrorCopy Copy, Witness? Witness);

    private static StoreVerdict Verify(Verified what, IProgress<long>? progress)
    {
        var (paths, copy) = (what.Paths, what.Copy.Paths);
        using var healing = new MirrorHealing(copy, [], () => new LiteDbCalls());
        if (what.Copy.IsOfOneMoment)
            healing.Open();
        using IBookFile file = File.Exists(paths.Minutes) ? DiskFile.Look(paths.Minutes) : DiskFile.Open(copy.Minutes);
        return new StoreVerdict(VerifyMinutes(file, progress), VerifyLiteDb(healing.Reading(), progress))
        {
            Refused = Refusal(what, file, healing.Reading()),
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

    private static string? Refusal(Verified what, IBookFile file, MirrorReading mirror)
    {
        using var reading = new StoreReading(what.Paths, what.Witness)
        {
            Copies = [what.Paths.Minutes, what.Copy.Paths.LiteDb, what.Copy.Paths.LiteDbLog],
        };
        try
        {
            reading.Run(file, mirror, null);
            return null;
        }
        catch (JournalException refused)
        {
            return refused.Message;
        }
    }
}
