namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Reads both copies to their ends beside the witness and says what the record is, or why there is none; changes
/// nothing.
/// </summary>
internal sealed class StoreReading(StorePaths paths, Witness? witness) : IDisposable
{
    /// <summary>The files that are read byte by byte where something is in doubt.</summary>
    public IReadOnlyList<string> Copies { get; init; } = paths.Copies;

    public BookReading Book { get; private set; } = null!;

    public Comparing Comparing { get; private set; } = null!;

    public MirrorReading Mirror { get; private set; } = null!;

    /// <summary>Where something was in doubt: the record put together from both copies.</summary>
    public Mending? Mending { get; private set; }

    public long Count => Mending?.Last ?? Comparing.Index.Count;

    /// <summary>The minute book holds the record as it is; a torn end may be left to cut.</summary>
    public bool BookIsRecord => Comparing.BookIsWhole && (Mending is null || Mending.Last == Comparing.Index.Count);

    /// <exception cref="JournalException">Names the first entry of which no good copy is left, or what is
    /// missing.</exception>
    public void Run(IBookFile file, MirrorReading mirror, IProgress<long>? progress)
    {
        (Book, Mirror) = (new BookReading(file), mirror);
        Comparing = new Comparing(Book, mirror, witness);
        Comparing.Run(progress);
        if (Comparing.IsInDoubt)
            Mend();
        if (Comparing.WitnessDiffers)
            throw new JournalException(
                $"{paths.Folder} holds another history than its witness, from entry {witness!.Number} on or before. "
                + $"Bring the files of one store together; where an older record is wanted, remove {paths.Witness}");
        if (Count == 0)
            RefuseUnlessNeverUsed(file);
    }

    public void Dispose() => Mending?.Dispose();

    private void Mend()
    {
        var whole = Comparing.BookIsBroken || Book.Damaged ? null : Comparing.Index;
        Mending = new Mending(Copies, whole, Math.Max(Book.Reached, witness?.Number ?? 0));
        if (Mending.FirstLost is not { } lost)
            return;
        if (Mending.Last == 0 && witness is null && Mending.IsCut)
            Traces.RefuseToBeginAnew(paths);
        throw new JournalException(Mending.IsCut && Mending.Acknowledged == witness?.Number
            ? $"the record in {paths.Folder} came back shorter: it holds {Mending.Last} entries, and "
            + $"entry {witness.Number} was "
                + "acknowledged. Bring its files back, or restore a backup into an empty folder; salvage writes "
                + "what is left"
            : $"no good copy is left of {lost}");
    }

    private void RefuseUnlessNeverUsed(IBookFile file)
    {
        var neverAcknowledged = witness is { Number: 0 } || !Traces.HasKeys(paths);
        if (!Book.HasHeader || (file.Length > Book.End && !(neverAcknowledged && Mirror.Fault is null)))
            Traces.RefuseToBeginAnew(paths);
    }
}
