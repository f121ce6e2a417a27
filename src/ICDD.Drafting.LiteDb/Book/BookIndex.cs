namespace ICDD.Drafting.LiteDb;

/// <summary>Where the entries of every stream stand in the minute book, and where each chain ends. Safe on all threads.
/// </summary>
internal sealed class BookIndex
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, List<LineAt>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHash> _ends = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    /// <summary>The hash of the last entry over all streams.</summary>
    public EntryHash Last { get; private set; } = EntryHash.First;

    public (long Version, EntryHash Hash) EndOf(StreamId stream)
    {
        lock (_gate)
            return _lines.TryGetValue(stream.Value, out var lines)
                ? (lines.Count, _ends[stream.Value])
                : (0, EntryHash.First);
    }

    public void Add(Placed placed)
    {
        var name = placed.Minute.Stream.Value;
        lock (_gate)
        {
            if (!_lines.TryGetValue(name, out var lines))
                _lines.Add(name, lines = []);
            lines.Add(placed.At);
            _ends[name] = Last = placed.Minute.Entry.Hash;
            Count++;
        }
    }

    /// <summary>Where the last entry of every stream stands.</summary>
    public IReadOnlyList<LineAt> Ends()
    {
        lock (_gate)
            return [.. _lines.Values.Select(lines => lines[^1])];
    }

    /// <summary>Where up to so many entries stand, from a version on.</summary>
    public LineAt[] Lines(StreamId stream, long from, int most)
    {
        lock (_gate)
            return _lines.TryGetValue(stream.Value, out var lines) && from <= lines.Count
                ? [.. lines.GetRange((int)from - 1, (int)Math.Min(most, lines.Count - from + 1))]
                : [];
    }

    public void Write(BinaryWriter writer)
    {
        lock (_gate)
        {
            writer.Write(Last.Value);
            writer.Write(_lines.Count);
            foreach (var (name, lines) in _lines)
            {
                writer.Write(name);
                writer.Write(_ends[name].Value);
                writer.Write(lines.Count);
                foreach (var line in lines)
                {
                    writer.Write(line.Offset);
                    writer.Write(line.Length);
                }
            }
        }
    }

    public static BookIndex Read(BinaryReader reader)
    {
        var index = new BookIndex { Last = new EntryHash(reader.ReadString()) };
        for (var streams = reader.ReadInt32(); streams > 0; streams--)
        {
            var name = reader.ReadString();
            index._ends.Add(name, new EntryHash(reader.ReadString()));
            var lines = new List<LineAt>(reader.ReadInt32());
            while (lines.Count < lines.Capacity)
                lines.Add(new LineAt(reader.ReadInt64(), reader.ReadInt32()));
            index._lines.Add(name, lines);
            index.Count += lines.Count;
        }

        return index;
    }

    public IReadOnlyList<StreamId> Streams()
    {
        lock (_gate)
            return [.. _lines.Keys.Select(name => new StreamId(name))];
    }
}
