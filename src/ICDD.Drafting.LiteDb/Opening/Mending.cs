namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The record put together entry by entry: each from whichever copy has it, proven by the chain. It ends where nothing
/// continues it, and has to reach at least the last entry that is known to have been acknowledged.
/// </summary>
internal sealed class Mending : IDisposable
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash)> _ends = [];
    private readonly Remains _remains;
    private readonly List<Copy> _chosen = [];

    /// <summary>Begins behind what is known to be whole.</summary>
    public Mending(IEnumerable<string> paths, BookIndex? whole, long acknowledged)
    {
        Begin = whole?.Count ?? 0;
        foreach (var stream in whole?.Streams() ?? [])
            _ends[stream] = whole!.EndOf(stream);
        Acknowledged = Math.Max(acknowledged, Begin);
        _remains = new Remains(paths, Begin + 1);
        Choose();
    }

    public long Begin { get; }

    /// <summary>This entry was acknowledged, and so were all before it.</summary>
    public long Acknowledged { get; private set; }

    public long Last => Begin + _chosen.Count;

    /// <summary>So many entries only LiteDB had.</summary>
    public long FromMirror => _chosen.Count(copy => !copy.IsOfBook);

    /// <summary>The first acknowledged entry of which no good copy is left; null where there is none.</summary>
    public string? FirstLost { get; private set; }

    /// <summary>
    /// Nothing that was acknowledged comes after the last good entry: the record only ends too early.
    /// </summary>
    public bool IsCut { get; private set; }

    /// <summary>What comes behind the part that was whole.</summary>
    public IEnumerable<Minute> Minutes() => _chosen.Select(copy => copy.Read()
        ?? throw new JournalException($"entry {copy.Number} cannot be read a second time"));

    public void Dispose() => _remains.Dispose();

    private void Choose()
    {
        while (Fitting(Last + 1) is { } copy)
            _chosen.Add(copy);
        var beyond = _remains.Copies.Where(pair => pair.Key > Last).SelectMany(pair => pair.Value)
            .Select(copy => (Copy: copy, Minute: copy.Read())).Where(each => each.Minute is not null).ToList();
        if (Last < Acknowledged
            || beyond.Any(each => !each.Copy.IsOfBook) && WereLost(beyond.Select(each => each.Minute!)))
            (FirstLost, IsCut) = (NameOf(Last + 1, beyond.Select(each => each.Minute!)), beyond.Count == 0);
        else
            while (Last > Acknowledged)
                _chosen.RemoveAt(_chosen.Count - 1);
    }

    /// <summary>The copy that continues the chain, the book's before the mirror's.</summary>
    private Copy? Fitting(long number)
    {
        if (!_remains.Copies.TryGetValue(number, out var copies))
            return null;
        var fitting = copies.Select(copy => (Copy: copy, Minute: copy.Read()))
            .Where(each => Fits(each.Minute))
            .ToList();
        if (fitting.Count == 0)
            return null;
        if (fitting.Any(each => each.Minute!.Entry.Hash != fitting[0].Minute!.Entry.Hash))
            throw new JournalException(
                $"the minute book and LiteDB tell different histories from {fitting[0].Minute} on");
        // LiteDB is only told what was acknowledged, and what was written together was acknowledged together.
        if (fitting.Any(each => !each.Copy.IsOfBook))
            Acknowledged = Math.Max(Acknowledged, Math.Max(number, fitting.Max(each => each.Copy.SittingEnd)));
        var (chosen, minute) = fitting.MaxBy(each => each.Copy.IsOfBook);
        _ends[minute!.Stream] = (minute.Entry.Version, minute.Entry.Hash);
        return chosen;
    }

    private bool Fits(Minute? minute)
    {
        if (minute is null)
            return false;
        var (version, hash) = _ends.GetValueOrDefault(minute.Stream, (0, EntryHash.First));
        return minute.Entry.Version == version + 1 && Chain.Continues(minute.Stream, hash, minute.Entry);
    }

    /// <summary>
    /// Whether entries behind a gap prove that there was something in it; a damaged number proves nothing.
    /// </summary>
    private bool WereLost(IEnumerable<Minute> beyond)
    {
        var ends = new Dictionary<(StreamId, long), EntryHash>();
        foreach (var (stream, end) in _ends)
            ends[(stream, end.Version)] = end.Hash;
        foreach (var minute in beyond)
        {
            var version = minute.Entry.Version;
            if (version <= _ends.GetValueOrDefault(minute.Stream, (0, EntryHash.First)).Version)
                continue;
            if (Chain.Continues(
                minute.Stream, ends.GetValueOrDefault((minute.Stream, version - 1), EntryHash.First), minute.Entry))
                return true;
            ends[(minute.Stream, version)] = minute.Entry.Hash;
        }

        return false;
    }

    private static string NameOf(long number, IEnumerable<Minute> beyond) =>
        beyond.FirstOrDefault(minute => minute.Number == number)?.ToString() ?? $"entry {number}";
}
