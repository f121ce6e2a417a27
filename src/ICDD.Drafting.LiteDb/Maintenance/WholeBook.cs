namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The minutes of a book that has to be whole; only a torn end, which nobody was told of, is left out.
/// </summary>
internal static class WholeBook
{
    private const int Often = 1_000;

    /// <exception cref="JournalException">Names the first entry that is damaged or missing.</exception>
    public static IEnumerable<Minute> Read(IBookFile file, string path, IProgress<long>? progress)
    {
        var (reading, walk) = (new BookReading(file), new ChainWalk());
        foreach (var (minute, _) in reading.Minutes())
        {
            if (!walk.Step(minute))
                throw new JournalException($"{path} is damaged at entry {walk.Count + 1}");
            if (walk.Count % Often == 0)
                progress?.Report(walk.Count);
            yield return minute;
        }

        if (reading.Damaged || walk.Count < reading.Reached)
            throw new JournalException($"{path} is damaged: {walk.Count} good entries, then at least one that is not");
        progress?.Report(walk.Count);
    }
}
