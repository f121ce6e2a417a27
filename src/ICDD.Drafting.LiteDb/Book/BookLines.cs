namespace ICDD.Drafting.LiteDb;

/// <summary>Where a line stands in the file, with its line end.</summary>
internal readonly record struct LineAt(long Offset, int Length)
{
    public long End => Offset + Length;
}

/// <summary>
/// The lines of a file, read once from its beginning in large bites. A line without its end, or one longer than any
/// that is ever written, is not a line.
/// </summary>
internal sealed class BookLines(IBookFile file)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private long _read;

    /// <summary>Bytes were passed over that are not a line.</summary>
    public bool PassedOver { get; private set; }

    /// <summary>The next line without its line end; the memory is good until the next call.</summary>
    public bool Next(out ReadOnlyMemory<byte> line, out LineAt at)
    {
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var length = searched + found;
                line = _buffer.AsMemory(_start, length);
                at = new LineAt(_read - (_end - _start), length + 1);
                _start += length + 1;
                return true;
            }

            searched = _end - _start;
            if (searched > MinuteLine.Longest)
                (_start, searched, PassedOver) = (_end, 0, true);
            if (!Fill())
            {
                PassedOver |= _end > _start;
                (line, at) = (default, default);
                return false;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = file.Read(_buffer.AsSpan(_end), _read);
        (_end, _read) = (_end + count, _read + count);
        return count > 0;
    }
}
