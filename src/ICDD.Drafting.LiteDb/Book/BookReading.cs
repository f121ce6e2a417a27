namespace ICDD.Drafting.LiteDb;

/// <summary>A minute and the line that it was read from.</summary>
internal sealed record Placed(Minute Minute, LineAt At);

/// <summary>
/// One reading of a minute book from its beginning. It yields the minutes that count: those of a sitting that is whole,
/// or that a later sitting follows, since each is synced before the next is written. What stands behind them is a torn
/// end that nobody was told of; what is unreadable between them is damage.
/// </summary>
internal sealed class BookReading(IBookFile file)
{
    private readonly List<Placed> _open = [];
    private Sitting _sitting = new(1, 0);
    private bool _badInside;

    public bool HasHeader { get; private set; }

    /// <summary>Something before the end is not as it was written.</summary>
    public bool Damaged { get; private set; }

    /// <summary>Up to here the file counts.</summary>
    public long End { get; private set; }

    /// <summary>The minute with this number was acknowledged, whether it can be read or not.</summary>
    public long Reached { get; private set; }

    public long Torn => Math.Max(0, file.Length - End);

    public IEnumerable<Placed> Minutes()
    {
        var (lines, last, bad) = (new BookLines(file), 0L, false);
        while (lines.Next(out var line, out var at))
        {
            if (at.Offset == 0 && ReadHeader(line.Span, at))
                continue;
            if (MinuteLine.Read(line.Span) is not { } read || read.Minute.Number <= last)
            {
                bad = true;
                continue;
            }

            if (read.Sitting != _sitting)
            {
                foreach (var counted in Close(read.Sitting.First))
                    yield return counted;
                (_sitting, _badInside) = (read.Sitting, false);
            }

            (_badInside, bad, last) = (_badInside || bad, false, read.Minute.Number);
            _open.Add(new Placed(read.Minute, at));
        }

        Damaged |= !HasHeader;
        foreach (var counted in CloseLast())
            yield return counted;
    }

    private bool ReadHeader(ReadOnlySpan<byte> line, LineAt at)
    {
        var format = MinuteLine.ReadHeader(line);
        if (format is { } known && known != MinuteLine.Format)
            throw new JournalException($"the minute book has format {format}; this program knows {MinuteLine.Format}");
        HasHeader = format is not null;
        End = HasHeader ? at.End : 0;
        return HasHeader;
    }

    private List<Placed> Close(long next)
    {
        Damaged |= _badInside || !IsWhole() || next != _sitting.Last + 1 || _sitting.First > Reached + 1;
        Reached = Math.Max(Reached, next - 1);
        return Count();
    }

    private List<Placed> CloseLast()
    {
        if (_open.Count > 0 && IsWhole())
            return Close(_sitting.Last + 1);
        if (_open.Count > 0 && _sitting.First > Reached + 1)
            (Damaged, Reached) = (true, _sitting.First - 1);
        return [];
    }

    private List<Placed> Count()
    {
        List<Placed> counted = [.. _open];
        _open.Clear();
        if (counted.Count > 0)
            End = counted[^1].At.End;
        return counted;
    }

    private bool IsWhole() => _open.Count == _sitting.Last - _sitting.First + 1;
}
