namespace ICDD.Drafting.LiteDb;

/// <summary>
/// One reading of the minute book from its beginning, the mirror beside it. The book decides: what the mirror holds
/// otherwise is only an error of the mirror, unless it continues the chain as well as the book does.
/// </summary>
internal sealed class Comparing(BookReading book, MirrorReading mirror, Witness? witness)
{
    private const int Often = 1_000;

    public BookIndex Index { get; } = new();

    /// <summary>A line of the book does not stand where it was written.</summary>
    public bool BookIsBroken { get; private set; }

    /// <summary>The mirror holds something else than the record, or lacks something in its middle.</summary>
    public bool MirrorIsWrong { get; private set; }

    /// <summary>The last number that the mirror holds in common with the book.</summary>
    public long MirrorReached { get; private set; }

    public bool MirrorGoesOn { get; private set; }

    /// <summary>The entry of which the witness speaks has another hash.</summary>
    public bool WitnessDiffers { get; private set; }

    public bool BookIsWhole => !BookIsBroken
        && !book.Damaged
        && Index.Count >= book.Reached
        && !IsShort
        && !WitnessDiffers;

    /// <summary>There may be more in the files than the book holds.</summary>
    public bool IsInDoubt => !BookIsWhole || MirrorIsWrong || MirrorGoesOn || mirror.Fault is not null;

    private bool IsShort => witness?.Number > Index.Count;

    /// <exception cref="JournalException">The two copies tell different histories.</exception>
    public void Run(IProgress<long>? progress)
    {
        using var mirrored = mirror.Minutes().GetEnumerator();
        var hasMirrored = mirrored.MoveNext();
        foreach (var placed in book.Minutes())
        {
            var minute = placed.Minute;
            if (minute.Number != Index.Count + 1 || !Fits(minute))
            {
                BookIsBroken = true;
                return;
            }

            if (hasMirrored && mirrored.Current.Number == minute.Number)
            {
                Compare(minute, mirrored.Current);
                hasMirrored = mirrored.MoveNext();
            }
            else
                MirrorIsWrong |= hasMirrored;

            Index.Add(placed);
            WitnessDiffers |= Index.Count == witness?.Number && Index.Last != witness.Hash;
            if (Index.Count % Often == 0)
                progress?.Report(Index.Count);
        }

        MirrorGoesOn = hasMirrored;
    }

    private void Compare(Minute minute, Minute mirrored)
    {
        if (mirrored.Stream == minute.Stream && mirrored.Entry.Version == minute.Entry.Version
            && mirrored.Entry.Hash == minute.Entry.Hash
            && mirrored.Entry.Body.Span.SequenceEqual(minute.Entry.Body.Span))
            MirrorReached = minute.Number;
        else if (Fits(mirrored))
            throw new JournalException($"the minute book and LiteDB tell different histories from {minute} on");
        else
            MirrorIsWrong = true;
    }

    private bool Fits(Minute minute)
    {
        var (version, hash) = Index.EndOf(minute.Stream);
        return minute.Entry.Version == version + 1 && Chain.Continues(minute.Stream, hash, minute.Entry);
    }
}
