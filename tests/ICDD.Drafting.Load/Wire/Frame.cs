namespace ICDD.Drafting.Load;

/// <summary>Where a message starts behind its length, and how long it is.</summary>
internal readonly record struct Frame(int Start, int Length)
{
    /// <summary>The first message in the bytes; none where it has not arrived whole.</summary>
    public static Frame? Find(ReadOnlySpan<byte> bytes)
    {
        var (length, at) = (0, 0);
        for (var shift = 0; at < bytes.Length; shift += 7)
        {
            var part = bytes[at++];
            length |= (part & 0x7f) << shift;
            if (part < 0x80)
                return bytes.Length - at >= length ? new Frame(at, length) : null;
        }

        return null;
    }
}
