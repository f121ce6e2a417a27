namespace ICDD.Drafting;

/// <summary>Cuts texts that are to be compared, and keeps each different piece once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> _pieces = [];

    public int Count => _pieces.Count;

    public string this[int id] => _pieces[id];

    /// <summary>Cuts so that references, numbers, dates and amounts stay whole.</summary>
    public Pieces Cut(string text) => Keep(text, WholePieces.Of(text, WordChunker.Fine(text)));

    /// <summary>Cuts into single words and marks.</summary>
    public Pieces CutFine(string text) => Keep(text, WordChunker.Fine(text));

    private Pieces Keep(string text, List<Piece> pieces)
    {
        var ids = new int[pieces.Count];
        for (var at = 0; at < ids.Length; at++)
        {
            var piece = text.AsSpan(pieces[at].Start, pieces[at].Length);
            if (!_ids.TryGetValue(piece, out ids[at]))
            {
                ids[at] = _pieces.Count;
                _ids[piece] = ids[at];
                _pieces.Add(piece.ToString());
            }
        }

        return new(text, pieces, ids);
    }
}
