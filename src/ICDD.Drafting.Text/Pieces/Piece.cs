namespace ICDD.Drafting;

/// <summary>
/// A stretch of a text that is never torn: a word, a blank, a mark, or a whole reference, number, date or amount. Kept
/// small, since a text has thousands of them.
/// </summary>
internal readonly struct Piece(int start, int end, PieceKind kind)
{
    private const int KindBits = 2;

    private readonly int _lengthAndKind = ((end - start) << KindBits) | (int)kind;

    public int Start => start;

    public int Length => _lengthAndKind >> KindBits;

    public int End => start + Length;

    public PieceKind Kind => (PieceKind)(_lengthAndKind & ((1 << KindBits) - 1));
}
