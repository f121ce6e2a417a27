namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Both copies laid on each other, number by number. Where one of them does not continue the chain the other one counts;
/// where neither does, or both do and differ, the record is refused by the number of the first bad entry.
/// </summary>
internal sealed class Weaving(BookReading book, MirrorReading mirror)
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash)> _ends = [];

    /// <summary>How many entries only the mirror had.</summary>
    public long FromMirror { get; private set; }

    /// <summary>The mirror holds something else than the record, or lacks something in its middle.</summary>
    public bool MirrorIsWrong { get; private set; }

    /// <summary>The last number that the mirror holds.</summary>
    public long MirrorReached { get; private set; }

    public long Last { get; private set; }

    /// <exception cref="JournalException">Names the first entry of which no good copy is left.</exception>
    public IEnumerable<(Minute Minute, LineAt? At)> Minutes()
    {
        using var written = book.Minutes().GetEnumerator();
        using var mirrored = mirror.Minutes().GetEnumerator();
        var hasWritten = written.MoveNext();
        var hasMirrored = mirrored.MoveNext();
        while (hasWritten || hasMirrored || Last < book.Reached)
        {
            var number = Last + 1;
            var inBook = hasWritten && written.Current.Minute.Number == number ? written.Current : null;
            var inMirror = hasMirrored && mirrored.Current.Number == number ? mirrored.Current : null;
            yield return Choose(number, inBook, inMirror);
            Last = number;
            MirrorIsWrong |= inMirror is null && hasMirrored;
            MirrorReached = inMirror?.Number ?? MirrorReached;
            hasWritten = inBook is null ? hasWritten : written.MoveNext();
            hasMirrored = inMirror is null ? hasMirrored : mirrored.MoveNext();
        }
    }

    private (Minute Minute, LineAt? At) Choose(long number, Placed? inBook, Minute? inMirror)
    {
        var (bookFits, mirrorFits) = (Fits(inBook?.Minute), Fits(inMirror));
        if (bookFits && mirrorFits && inBook!.Minute.Entry.Hash != inMirror!.Entry.Hash)
            throw new JournalException($"the minute book and LiteDB tell different histories from {inBook.Minute} on");
        if (!bookFits && !mirrorFits)
            throw new JournalException(
                $"no good copy is left of {(inBook?.Minute ?? inMirror)?.ToString() ?? $"entry {number}"}");
        MirrorIsWrong |= inMirror is not null && !mirrorFits;
        FromMirror += bookFits ? 0 : 1;
        var chosen = bookFits ? inBook!.Minute : inMirror!;
        _ends[chosen.Stream] = (chosen.Entry.Version, chosen.Entry.Hash);
        return (chosen, bookFits ? inBook!.At : null);
    }

    private bool Fits(Minute? minute)
    {
        if (minute is null)
            return false;
        var (version, hash) = _ends.GetValueOrDefault(minute.Stream, (0, EntryHash.First));
        return minute.Entry.Version == version + 1
            && minute.Entry.Hash == hash.Next(minute.Stream, minute.Entry.Version, minute.Entry.Body.Span);
    }
}
