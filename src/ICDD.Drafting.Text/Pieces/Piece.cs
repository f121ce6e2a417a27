namespace ICDD.Drafting;

/// <summary>
/// A stretch of a text that is never torn: a word, a blank, a mark, or a whole reference, number, date or amount.
/// </summary>
internal readonly record struct Piece(int Start, int End, PieceKind Kind)
{
    public int Length => End - Start;
}
