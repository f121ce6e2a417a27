using System.Buffers.Binary;
using System.Text;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Entries read from LiteDB's pages without LiteDB, which gives up a whole file for one bad page. A page has 8 kB; a
/// document stands in one, or begins in one and goes on in others that each name the next. The log holds pages too.
/// Source: LiteDB 5, <c>Engine/Pages/BasePage.cs</c> and <c>Engine/Structures/DataBlock.cs</c>.
/// </summary>
internal sealed class LiteDbRemains
{
    private const int VersionBits = 40;
    private const int PieceBits = 8;
    private const int MostChoices = 16;

    private readonly LiteDbPages _pages;
    private readonly List<(long Number, long Place, LiteDbPages.At At)> _entries = [];
    private readonly Dictionary<int, StreamId> _names = [];
    private readonly Dictionary<long, List<LiteDbPages.At>> _pieces = [];

    public LiteDbRemains(IReadOnlyList<IBookFile> files)
    {
        _pages = new LiteDbPages(files);
        foreach (var (page, place) in _pages.All())
            Look(page, place);
    }

    /// <summary>What stream a number means is taken from the minute book where that can still be read.</summary>
    public IEnumerable<Copy> Copies(Func<long, IEnumerable<Minute>> inBook)
    {
        var names = new Dictionary<int, StreamId>(_names);
        var asked = new HashSet<int>();
        foreach (var (number, place, _) in _entries)
            if (!asked.Contains(StreamOf(place)))
                foreach (var minute in inBook(number).Where(minute => minute.Entry.Version == VersionOf(place)))
                {
                    names[StreamOf(place)] = minute.Stream;
                    asked.Add(StreamOf(place));
                }

        foreach (var (number, place, at) in _entries)
            if (names.TryGetValue(StreamOf(place), out var stream))
                for (var choice = 0; choice < Choices(number); choice++)
                {
                    var chosen = choice;
                    yield return new Copy(number, false, () => Read(number, place, at, stream, chosen));
                }
    }

    private static int StreamOf(long place) => (int)(place >> VersionBits);

    private static long VersionOf(long place) => place & ((1L << VersionBits) - 1);

    private void Look(byte[] page, LiteDbPages.At at)
    {
        foreach (var start in Starts(page, Entry))
            if (Entry.Length + 8 + Place.Length + 8 + start <= page.Length
                && page.AsSpan(start + Entry.Length + 8).StartsWith(Place))
                _entries.Add((
                    BinaryPrimitives.ReadInt64LittleEndian(page.AsSpan(start + Entry.Length)),
                    BinaryPrimitives.ReadInt64LittleEndian(page.AsSpan(start + Entry.Length + 8 + Place.Length)),
                    at with { Offset = start - sizeof(int) }));
        foreach (var start in Starts(page, Entry))
            if (Entry.Length + 8 + Piece.Length + start <= page.Length
                && page.AsSpan(start + Entry.Length + 8).StartsWith(Piece))
                AddPiece(
                    BinaryPrimitives.ReadInt64LittleEndian(page.AsSpan(start + Entry.Length)),
                    at with { Offset = start - sizeof(int) });
        foreach (var start in Starts(page, Named))
            TakeName(page.AsSpan(start + Named.Length));
    }

    private void TakeName(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 4 + Name.Length + 4 || !rest[4..].StartsWith(Name))
            return;
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest[(4 + Name.Length)..]);
        var text = rest[(4 + Name.Length + 4)..];
        if (length is > 1 and <= 1_000 && length <= text.Length)
            _names[BinaryPrimitives.ReadInt32LittleEndian(rest)] = new StreamId(
                Encoding.UTF8.GetString(text[..(length - 1)]));
    }

    private Minute? Read(long number, long place, LiteDbPages.At at, StreamId stream, int choice)
    {
        if (_pages.Document(at) is not { } document || Bytes(document, Hash) is not { Length: 32 } hash
            || Bytes(document, Body) is not { } first || Whole(number, document, first, choice) is not { } body)
            return null;
        return new Minute(number, stream, new SealedEntry(
            VersionOf(place), body, new EntryHash(Convert.ToHexStringLower(hash))));
    }

    private void AddPiece(long number, LiteDbPages.At at)
    {
        if (!_pieces.TryGetValue(number, out var found))
            _pieces.Add(number, found = new List<LiteDbPages.At>(1));
        found.Add(at);
    }

    /// <summary>
    /// A long body goes on in pieces, which have numbers of their own. The log may hold several of one number, and so
    /// may the pieces of a snapshot: every choice of them is a copy, and the chain says which is good.
    /// </summary>
    private int Choices(long number)
    {
        var choices = 1;
        for (var piece = 0; choices < MostChoices
            && _pieces.TryGetValue((number << PieceBits) + piece, out var found); piece++)
            choices *= found.Count;
        return Math.Min(choices, MostChoices);
    }

    private byte[]? Whole(long number, byte[] document, byte[] first, int choice)
    {
        if (LengthOf(document) is not { } length)
            return first;
        if (length <= first.Length || length > MinuteLine.Longest)
            return null;
        var body = new byte[length];
        first.CopyTo(body, 0);
        for (var (count, piece) = (first.Length, 0); count < length; piece++)
        {
            if (!_pieces.TryGetValue((number << PieceBits) + piece, out var found)
                || _pages.Document(found[choice % found.Count]) is not { } next
                || Bytes(next, Piece) is not { Length: > 0 } bytes || bytes.Length > length - count)
                return null;
            bytes.CopyTo(body, count);
            (count, choice) = (count + bytes.Length, choice / found.Count);
        }

        return body;
    }

    /// <summary>Stands last in the document of an entry whose body goes on elsewhere.</summary>
    private static int? LengthOf(byte[] document) =>
        document.Length > Length.Length + 5 && document.AsSpan(0, document.Length - 5).EndsWith(Length)
            ? BinaryPrimitives.ReadInt32LittleEndian(document.AsSpan(document.Length - 5))
            : null;

    private static byte[]? Bytes(byte[] document, ReadOnlySpan<byte> key)
    {
        var at = document.AsSpan().IndexOf(key);
        if (at < 0 || at + key.Length + 5 > document.Length)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(document.AsSpan(at + key.Length));
        var rest = document.AsSpan(at + key.Length + 5);
        return length >= 0 && length <= rest.Length ? rest[..length].ToArray() : null;
    }

    private static List<int> Starts(ReadOnlySpan<byte> page, ReadOnlySpan<byte> pattern)
    {
        var starts = new List<int>();
        for (var from = 0; page[from..].IndexOf(pattern) is >= 0 and var found; from += found + 1)
            starts.Add(from + found);
        return starts;
    }

    private static ReadOnlySpan<byte> Entry => "\u0012_id\0"u8;

    private static ReadOnlySpan<byte> Place => "\u0012place\0"u8;

    private static ReadOnlySpan<byte> Hash => "\u0005hash\0"u8;

    private static ReadOnlySpan<byte> Body => "\u0005body\0"u8;

    private static ReadOnlySpan<byte> Length => "\u0010length\0"u8;

    private static ReadOnlySpan<byte> Piece => "\u0005bytes\0"u8;

    private static ReadOnlySpan<byte> Named => "\u0010_id\0"u8;

    private static ReadOnlySpan<byte> Name => "\u0002name\0"u8;
}
