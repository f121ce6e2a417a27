namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Everything in the files of a store that looks like an entry, whatever the state of the files: every line of a minute
/// book and every document of a LiteDB page, in whichever file they are, so that even swapped files are read.
/// </summary>
internal sealed class Remains : IDisposable
{
    private readonly List<DiskFile> _files = [];

    /// <summary>Those numbered from there on.</summary>
    public Remains(IEnumerable<string> paths, long from)
    {
        foreach (var path in paths.Where(path => new FileInfo(path) is { Exists: true, Length: > 0 }))
            _files.Add(DiskFile.Look(path));
        foreach (var file in _files)
            foreach (var copy in BookRemains.In(file))
                Add(copy, from);
        var pages = new LiteDbRemains(_files);
        foreach (var copy in pages.Copies(Of))
            Add(copy, from);
    }

    public SortedDictionary<long, List<Copy>> Copies { get; } = [];

    public void Dispose() => _files.ForEach(file => file.Dispose());

    private void Add(Copy copy, long from)
    {
        if (copy.Number < from)
            return;
        if (!Copies.TryGetValue(copy.Number, out var copies))
            Copies.Add(copy.Number, copies = new List<Copy>(2));
        copies.Add(copy);
    }

    private IEnumerable<Minute> Of(long number) =>
        Copies.TryGetValue(number, out var copies)
            ? copies.Where(copy => copy.IsOfBook).Select(copy => copy.Read()).OfType<Minute>()
            : [];
}
