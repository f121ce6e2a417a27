using System.Buffers;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The record that acknowledges: an append-only file, one entry a line, hash-chained for each stream. Only the writer
/// writes; anybody reads.
/// </summary>
internal sealed class MinuteBook(IBookFile file, BookIndex index, Func<IBookFile>? again = null) : IDisposable
{
    private const int Page = 256;
    private const int Probe = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _lines = new(64 * 1024);
    private readonly List<IBookFile> _left = [];
    private volatile IBookFile _file = file;
    private long _length = file.Length;

    public BookIndex Index => index;

    /// <summary>An entry was asked for and is not as it was written: the next opening has to read everything.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>What a witness can say of it now.</summary>
    public Witness Witness => new(index.Count, index.Last, _length);

    /// <summary>Writes one sitting and syncs it.</summary>
    /// <exception cref="NoRoomException">Nothing of it was synced; the book can be taken up again.</exception>
    /// <exception cref="IOException">The book must not be written again.</exception>
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

        Put(_lines.WrittenSpan);
        _length += _lines.WrittenCount;
        placed.ForEach(index.Add);
    }

    /// <summary>
    /// Opens the file anew, proves that it still ends as it was synced and that there is room behind, and cuts off what
    /// was never synced.
    /// </summary>
    /// <exception cref="IOException">There is no room yet.</exception>
    /// <exception cref="JournalException">The file is not as it was synced.</exception>
    public void TakeUp()
    {
        var fresh = (again ?? throw new InvalidOperationException())();
        try
        {
            if (fresh.Length < _length || !index.Ends().All(at => MinuteLine.Read(Bytes(fresh, at)) is not null))
                throw new JournalException("the minute book no longer holds what was recorded");
            fresh.Write(new byte[Probe], _length);
            fresh.Sync();
            fresh.Cut(_length);
            fresh.Sync();
        }
        catch
        {
            fresh.Dispose();
            throw;
        }

        // Whoever is reading on the old handle reads on.
        _left.Add(_file);
        _file = fresh;
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

    public void Dispose()
    {
        _file.Dispose();
        _left.ForEach(left => left.Dispose());
    }

    private void Put(ReadOnlySpan<byte> lines)
    {
        try
        {
            _file.Write(lines, _length);
        }
        catch (IOException failure)
        {
            throw new NoRoomException(failure);
        }

        try
        {
            _file.Sync();
        }
        catch (IOException failure) when (DiskRoom.IsLackedBy(failure))
        {
            throw new NoRoomException(failure);
        }
    }

    private static byte[] Bytes(IBookFile file, LineAt at)
    {
        var line = new byte[at.Length - 1];
        var count = 0;
        while (count < line.Length && file.Read(line.AsSpan(count), at.Offset + count) is > 0 and var more)
            count += more;
        return line;
    }

    private Minute? Read(LineAt at)
    {
        var line = ArrayPool<byte>.Shared.Rent(at.Length);
        try
        {
            var count = 0;
            while (count < at.Length
                && _file.Read(line.AsSpan(count, at.Length - count), at.Offset + count) is > 0 and var more)
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
