namespace ICDD.Drafting.LiteDb;

/// <summary>What could be saved: every good entry, and how many of them make up a store that opens.</summary>
public sealed record Salvage(long Good, long InStore)
{
    /// <summary>Every entry of which no good copy is left.</summary>
    public required IReadOnlyList<string> Lost { get; init; }
}

/// <summary>
/// Takes every good entry out of a store that can no longer be opened. <c>salvaged.jsonl</c> has all of them, in the
/// lines of an exported record; <c>minutes.book</c> those of each document up to its first lost one, as a store that
/// opens.
/// </summary>
public static class SalvageStore
{
    public const string All = "salvaged.jsonl";

    /// <exception cref="JournalException">There is nothing of a store, it is in use, or the target is not empty or
    /// cannot be written.</exception>
    public static Task<Salvage> Run(string folder, string target, IProgress<long>? progress = null) => Task.Run(() =>
    {
        OwnerOnly.FromNowOn();
        var (from, to) = (new StorePaths(Path.GetFullPath(folder)), new StorePaths(Path.GetFullPath(target)));
        if (!from.Copies.Any(File.Exists))
            throw new JournalException($"there is no store in {from.Folder}");
        using var held = StoreLock.Look(from);
        if (held.IsInUse)
            throw new JournalException($"the store in {from.Folder} is open in another process");
        using var remains = new Remains(from.Copies, 1);
        var good = new GoodEntries(remains, Acknowledged(from));
        using var written = TargetFolder.Begin(to);
        CopyMinutes.Write(good.Store(), to, DiskFile.Open);
        Write(good, Path.Combine(to.Folder, All), progress);
        OwnerOnly.Close(to.Folder);
        written.End();
        return new Salvage(good.All.Count, good.All.Count(each => each.Continues)) { Lost = good.Lost };
    });

    private static long Acknowledged(StorePaths paths)
    {
        var witness = WitnessFile.Read(paths.Witness)?.Number ?? 0;
        if (!File.Exists(paths.Minutes))
            return witness;
        using var file = DiskFile.Look(paths.Minutes);
        var reading = new BookReading(file);
        _ = reading.Minutes().LongCount();
        return Math.Max(witness, reading.Reached);
    }

    private static void Write(GoodEntries good, string path, IProgress<long>? progress)
    {
        using var file = new FileStream(path, FileMode.Create);
        var count = 0L;
        foreach (var minute in good.All.Select(each => each.Read()))
        {
            file.Write(JournalExport.Line(minute.Stream, minute.Entry).Span);
            progress?.Report(++count);
        }

        file.Flush(flushToDisk: true);
    }
}
