using DiffPlex;

namespace ICDD.Drafting.Benchmarks;

/// <summary>Has DiffPlex compare the pieces that we compare: words, marks, and references whole.</summary>
internal sealed class OwnPieces : IChunker
{
    public static OwnPieces Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var pieces = WordChunker.Fine(text);
        WholePieces.Join(text, pieces);
        return pieces.ConvertAll(piece => text[piece.Start..piece.End]);
    }
}
