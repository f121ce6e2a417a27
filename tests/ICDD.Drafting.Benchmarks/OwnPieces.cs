using DiffPlex;

namespace ICDD.Drafting.Benchmarks;

/// <summary>Has DiffPlex compare the pieces that we compare.</summary>
internal sealed class OwnPieces : IChunker
{
    public static OwnPieces Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text) => WordChunker.Cut(text);
}
