namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Of everything that looks like an entry, what is proven: by the chain from the beginning, by an entry whose hash it
/// continues, or by the check of its own line.
/// </summary>
internal sealed class GoodEntries
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash)> _ends = [];
    private readonly Dictionary<(StreamId Stream, long Version), EntryHash> _hashes = [];
    private readonly HashSet<(StreamId Stream, long Version)> _taken = [];

    public GoodEntries(Remains remains, long acknowledged)
    {
        foreach (var (number, copies) in remains.Copies)
            Take(number, Readable(copies));
        var last = Math.Max(acknowledged, All.Count == 0 ? 0 : All[^1].Number);
        var numbers = All.Select(good => good.Number).ToHashSet();
        for (var number = 1L; number <= last; number++)
            if (!numbers.Contains(number))
                Lost.Add(NameOf(number, remains));
    }

    /// <summary>In the order of their numbers; whether nothing before it in its stream is lost.</summary>
    public List<Good> All { get; } = [];

    public List<string> Lost { get; } = [];

    public sealed record Good(long Number, bool Continues, Func<Minute> Read);

    /// <summary>What continues without a gap, numbered anew.</summary>
    public IEnumerable<Minute> Store() =>
        All.Where(good => good.Continues).Select((good, index) => good.Read() with { Number = index + 1 });

    private void Take(long number, List<(Copy Copy, Minute Minute)> copies)
    {
        var continuing = copies.FirstOrDefault(each => Continues(each.Minute));
        var (copy, minute) = continuing.Copy is not null ? continuing : copies.FirstOrDefault(each => IsProven(each));
        foreach (var each in copies.Where(each => each.Minute.Entry.Version > EndOf(each.Minute.Stream).Version))
            _hashes.TryAdd((each.Minute.Stream, each.Minute.Entry.Version), each.Minute.Entry.Hash);
        if (copy is null)
            return;
        All.Add(new Good(number, continuing.Copy is not null, () => copy.Read()!));
        _taken.Add((minute.Stream, minute.Entry.Version));
        _hashes[(minute.Stream, minute.Entry.Version)] = minute.Entry.Hash;
        if (continuing.Copy is not null)
            _ends[minute.Stream] = (minute.Entry.Version, minute.Entry.Hash);
    }

    private static List<(Copy Copy, Minute Minute)> Readable(List<Copy> copies)
    {
        var readable = new List<(Copy, Minute)>();
        foreach (var copy in copies)
            if (copy.Read() is { } minute)
                readable.Add((copy, minute));
        return readable;
    }

    private bool Continues(Minute minute)
    {
        var (version, hash) = EndOf(minute.Stream);
        return minute.Entry.Version == version + 1 && Chain.Continues(minute.Stream, hash, minute.Entry);
    }

    private bool IsProven((Copy Copy, Minute Minute) each)
    {
        var (stream, entry) = (each.Minute.Stream, each.Minute.Entry);
        return !_taken.Contains((stream, entry.Version)) && entry.Version > EndOf(stream).Version + 1
            && (_hashes.TryGetValue((stream, entry.Version - 1), out var hash)
                ? Chain.Continues(stream, hash, entry)
                : each.Copy.IsOfBook);
    }

    private (long Version, EntryHash Hash) EndOf(StreamId stream) => _ends.GetValueOrDefault(
        stream, (0, EntryHash.First));

    private static string NameOf(long number, Remains remains) =>
        remains.Copies.TryGetValue(number, out var copies)
        && copies.Select(copy => copy.Read()).OfType<Minute>().FirstOrDefault() is { } named
            ? named.ToString()
            : $"entry {number}";
}
