namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The lines of a minute book that are as they were written, also where what stands between them is not.
/// </summary>
internal static class BookRemains
{
    private const int CheckLength = 8;

    public static IEnumerable<Copy> In(IBookFile file)
    {
        var lines = new BookLines(file);
        while (lines.Next(out var line, out var at))
            foreach (var (read, place) in Lines(line, at))
                yield return new Copy(read.Minute.Number, true, () => Read(file, place))
                {
                    SittingEnd = read.Sitting.Last,
                };
    }

    /// <summary>A line; or two, where the line end between them was damaged.</summary>
    private static List<((Minute Minute, Sitting Sitting) Read, LineAt At)> Lines(ReadOnlyMemory<byte> line, LineAt at)
    {
        if (MinuteLine.Read(line.Span) is { } whole)
            return [(whole, at with { Length = line.Length })];
        var found = new List<((Minute, Sitting), LineAt)>();
        for (var start = 0; start + CheckLength < line.Length; start++)
        {
            if (line.Span[start + CheckLength] != (byte)' ' || !IsHex(line.Span.Slice(start, CheckLength)))
                continue;
            if (start > 0 && MinuteLine.Read(line.Span[..(start - 1)]) is { } before)
                found.Add((before, new LineAt(at.Offset, start - 1)));
            if (MinuteLine.Read(line.Span[start..]) is { } after)
                found.Add((after, new LineAt(at.Offset + start, line.Length - start)));
        }

        return found;
    }

    private static bool IsHex(ReadOnlySpan<byte> digits) => !digits.ContainsAnyExcept(MinuteLine.HexDigits);

    private static Minute? Read(IBookFile file, LineAt at)
    {
        var line = new byte[at.Length];
        var count = 0;
        while (count < line.Length && file.Read(line.AsSpan(count), at.Offset + count) is > 0 and var more)
            count += more;
        return count == line.Length ? MinuteLine.Read(line)?.Minute : null;
    }
}
