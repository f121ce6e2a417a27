using System.Runtime.InteropServices;

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

    public int Count => _pieces.Count;

    public string this[int id] => _pieces[id];

    /// <summary>Cuts so that references, numbers, dates and amounts stay whole.</summary>
    public Pieces Cut(string text)
    {
        var pieces = WordChunker.Fine(text);
        WholePieces.Join(text, pieces);
        return Keep(text, pieces);
    }

    /// <summary>Cuts into single words and marks.</summary>
    public Pieces CutFine(string text) => Keep(text, WordChunker.Fine(text));

    private Pieces Keep(string text, List<Piece> pieces)
    {
        var ids = new int[pieces.Count];
        _ids.Dictionary.EnsureCapacity(_pieces.Count + (pieces.Count / PiecesPerWord));
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
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, piece, out var isKnown);
        if (isKnown)
            return id;
        id = _pieces.Count;
        _pieces.Add(piece.ToString());
        return id;
    }
}
