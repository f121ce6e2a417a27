namespace ICDD.Drafting;

/// <summary>
/// A cut text; equal pieces of all texts that one vocabulary cut have one id. The pieces joined are the text.
/// </summary>
internal sealed class Pieces(string text, List<Piece> pieces, int[] ids)
{
    public string Text => text;

    public int Count => pieces.Count;

    public ReadOnlySpan<int> Ids => ids;

    public PieceKind KindOf(int at) => pieces[at].Kind;

    public bool IsBlank(int at) => pieces[at].Kind == PieceKind.Blank;

    public bool IsWord(int at) => pieces[at].Kind is PieceKind.Word or PieceKind.Cluster;

    public ReadOnlySpan<char> this[int at] => text.AsSpan(pieces[at].Start, pieces[at].Length);

    public string Between(int start, int end) => start == end ? "" : text[pieces[start].Start..pieces[end - 1].End];

    /// <summary>A full stop or semicolon that ends something.</summary>
    public bool EndsSentence(int at) => this[at] is "。" or "；"
        || (this[at] is "." or ";" && (at + 1 == Count || IsBlank(at + 1)));

    public int WordsBetween(int start, int end)
    {
        var words = 0;
        for (var at = start; at < end; at++)
            words += IsWord(at) ? 1 : 0;
        return words;
    }
}
