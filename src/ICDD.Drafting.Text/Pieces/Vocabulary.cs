namespace ICDD.Drafting;

/// <summary>Cuts texts that are to be compared, and keeps each different piece once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // A text says most of its words more than once, and every other piece is a blank.
    private const int PiecesPerWord = 6;

    private const char Signs = '\u0080';

    private readonly List<string> _pieces = [];
    private readonly int[] _signs = new int[Signs];

    // Where each text is cut before it is kept; the next one is cut in the same place.
    private readonly List<Piece> _cut = [];

    public int Count => _pieces.Count;

    public string this[int id] => _pieces[id];

    /// <summary>Cuts so that references, numbers, dates and amounts stay whole.</summary>
    public Pieces Cut(string text)
    {
        CutInto(text);
        WholePieces.Join(text, _cut);
        return Keep(text, [.. _cut]);
    }

    /// <summary>Cuts into single words and marks.</summary>
    public Pieces CutFine(string text)
    {
        CutInto(text);
        return Keep(text, [.. _cut]);
    }

    private void CutInto(string text)
    {
        _cut.Clear();
        _cut.EnsureCapacity((text.Length * 2 / 5) + 1);
        WordChunker.Cut(text, _cut);
    }

    private Pieces Keep(string text, Piece[] pieces)
    {
        var ids = new int[pieces.Length];
        _ids.Dictionary.EnsureCapacity(_pieces.Count + (pieces.Length / PiecesPerWord));
        for (var at = 0; at < ids.Length; at++)
        {
            var piece = text.AsSpan(pieces[at].Start, pieces[at].Length);
            ids[at] = piece is [< Signs and var sign] ? IdOf(sign) : IdOf(piece);
        }

        return new(text, pieces, ids);
    }

    // Every other piece is a blank: it is known without looking for it.
    private int IdOf(char sign)
    {
        if (_signs[sign] == 0)
            _signs[sign] = IdOf([sign]) + 1;
        return _signs[sign] - 1;
    }

    private int IdOf(ReadOnlySpan<char> piece)
    {
        if (_ids.TryGetValue(piece, out var id))
            return id;
        _ids[piece] = _pieces.Count;
        _pieces.Add(piece.ToString());
        return _pieces.Count - 1;
    }
}
