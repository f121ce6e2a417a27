using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>Reads what a <see cref="CompactWriter"/> wrote, a little at a time.</summary>
/// <exception cref="InvalidDataException">The bytes are not what it wrote.</exception>
internal sealed class CompactReader(Stream source)
{
    // Arrays small enough for the young heap: a large one has the whole heap collected.
    private const int Part = 8 * 1024;

    private readonly List<object[]> _known = [];
    private int _count;
    private byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    public long Number()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)number;
        }

        throw new InvalidDataException();
    }

    public int Count() =>
        Number() is >= 0 and <= int.MaxValue and var count ? (int)count : throw new InvalidDataException();

    public bool Flag() => Byte() != 0;

    /// <summary>Good until the next is read.</summary>
    public ReadOnlySpan<byte> Bytes() => Bytes(Count());

    public ReadOnlySpan<byte> Bytes(int length)
    {
        if (_end - _at < length)
            Fill(length);
        _at += length;
        return _buffer.AsSpan(_at - length, length);
    }

    public string Text() => Bytes() is { Length: > 0 } bytes ? Encoding.UTF8.GetString(bytes) : "";

    public DateTimeOffset Time()
    {
        var (ticks, minutes) = (Number(), Number());
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks || Math.Abs(minutes) > 14 * 60
            ? throw new InvalidDataException()
            : new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes));
    }

    public T Json<T>() =>
        JsonSerializer.Deserialize<T>(Bytes(), JournalJson.Options) ?? throw new InvalidDataException();

    public T Shared<T>(Func<CompactReader, T> read) where T : class
    {
        if (Count() is > 0 and var number)
            return number <= _count && _known[(number - 1) / Part][(number - 1) % Part] is T known
                ? known
                : throw new InvalidDataException();
        var value = read(this);
        if (_count % Part == 0)
            _known.Add(new object[Part]);
        _known[^1][_count++ % Part] = value;
        return value;
    }

    public string Word() => Shared(static from => from.Text());

    public TId Id<TId>() where TId : struct, IId<TId> => TId.Of(Word());

    public T? Maybe<T>(Func<CompactReader, T> read) where T : struct => Flag() ? read(this) : null;

    public T? MaybeNone<T>(Func<CompactReader, T> read) where T : class => Flag() ? read(this) : null;

    public ImmutableList<T> Many<T>(Func<CompactReader, T> read)
    {
        var count = Count();
        if (count <= 1)
            return count == 0 ? [] : [read(this)];
        var items = new List<T>(Math.Min(count, 1_024));
        while (items.Count < count)
            items.Add(read(this));
        return [.. items];
    }

    public T Either<T>(Func<CompactReader, T> read) where T : class => Flag() ? read(this) : Json<T>();

    private byte Byte()
    {
        if (_at == _end)
            Fill(1);
        return _buffer[_at++];
    }

    private void Fill(int length)
    {
        var left = _buffer.AsSpan(_at, _end - _at);
        var room = length > _buffer.Length ? new byte[Math.Max(length, _buffer.Length * 2)] : _buffer;
        left.CopyTo(room);
        (_buffer, _end, _at) = (room, left.Length, 0);
        while (_end < length)
            _end += source.Read(_buffer, _end, _buffer.Length - _end) is > 0 and var more
                ? more
                : throw new InvalidDataException();
    }
}
