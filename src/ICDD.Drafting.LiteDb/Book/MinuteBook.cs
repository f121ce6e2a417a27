using System.Buffers;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The record that acknowledges: an append-only file, one entry a line, hash-chained for each stream. Only the writer
/// writes; anybody reads.
/// </summary>
internal sealed class MinuteBook(IBookFile file, BookIndex index) : IDisposable
{
    private const int Page = 256;

    private readonly ArrayBufferWriter<byte> _lines = new(64 * 1024);
    private long _length = file.Length;

    public BookIndex Index => index;

    /// <summary>An entry was asked for and is not as it was written: the next opening has to read everything.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>What a witness can say of it now.</summary>
    public Witness Witness => new(index.Count, index.Last, _length);

    /// <summary>Writes one sitting and syncs it. Whatever this throws, the book must not be written again.</summary>
    public void Write(IReadOnlyList<Minute> minutes)
    {
        var sitting = new Sitting(minutes[0].Number, minutes[^1].Number);
        var placed = new List<Placed>(minutes.Count);
        _lines.ResetWrittenCount();
        foreach (var minute in minutes)
        {
            var before = _lines.WrittenCount;
            MinuteLine.Write(_lines, minute, sitting);
            placed.Add(new Placed(minute, new LineAt(_length + before, _lines.WrittenCount - before)));
        }

        file.Write(_lines.WrittenSpan, _length);
        file.Sync();
        _length += _lines.WrittenCount;
        placed.ForEach(index.Add);
    }

    /// <summary>Up to a page of a stream's entries from a version on, each read and checked again.</summary>
    /// <exception cref="JournalException">The line is not as it was written.</exception>
    public IReadOnlyList<SealedEntry> Read(StreamId stream, long from)
    {
        var lines = index.Lines(stream, from, Page);
        var entries = new SealedEntry[lines.Length];
        for (var each = 0; each < lines.Length; each++)
            entries[each] = Read(lines[each]) is { } read && read.Stream == stream && read.Entry.Version == from + each
                ? read.Entry
                : throw Damaged(stream, from + each);
        return entries;
    }

    private JournalException Damaged(StreamId stream, long version)
    {
        IsDamaged = true;
        return new JournalException($"the minute book is damaged at {stream} version {version}");
    }

    public void Dispose() => file.Dispose();

    private Minute? Read(LineAt at)
    {
        var line = ArrayPool<byte>.Shared.Rent(at.Length);
        try
        {
            var count = 0;
            while (count < at.Length && file.Read(line.AsSpan(count, at.Length - count), at.Offset + count) is > 0 and var more)
                count += more;
            return count == at.Length ? MinuteLine.Read(line.AsSpan(0, count - 1))?.Minute : null;
        }
        catch (IOException failure)
        {
            throw new JournalException("the minute book cannot be read", failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(line);
        }
    }
}
