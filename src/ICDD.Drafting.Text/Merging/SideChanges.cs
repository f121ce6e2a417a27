namespace ICDD.Drafting;

/// <summary>One side of a comparison: its pieces, and how they differ from the base.</summary>
internal sealed record SideChanges(string[] Pieces, IReadOnlyList<WordChange> Changes)
{
    public static SideChanges Of(string[] old, string text)
    {
        var pieces = WordChunker.Cut(text);
        return new(pieces, WordDifference.Between(old, pieces));
    }

    /// <summary>
    /// One change from the first to the last where a long text keeps fewer than one word in four: a rewritten clause
    /// that kept "the" and "of" is easier to read whole.
    /// </summary>
    public SideChanges WithRewritesWhole(string[] old)
    {
        const int longText = 8;
        var changed = Changes.Sum(change => WordsIn(old[change.OldStart..change.OldEnd]));
        var (all, mine) = (WordsIn(old), WordsIn(Pieces));
        var shorter = Math.Min(all, mine);
        return shorter < longText || (all - changed) * 4 >= shorter
            ? this
            : this with { Changes = [Changes[0] with { OldEnd = Changes[^1].OldEnd, NewEnd = Changes[^1].NewEnd }] };
    }

    /// <summary>This side's words where the base has [start, end), given its first and last change in there.</summary>
    public string Words(int start, int end, WordChange first, WordChange last)
    {
        var from = first.NewStart - (first.OldStart - start);
        var to = last.NewEnd + (end - last.OldEnd);
        return string.Concat(Pieces.AsSpan(from..to));
    }

    private static int WordsIn(string[] pieces) =>
        pieces.Count(piece => WordChunker.KindOf(piece) is PieceKind.Word or PieceKind.Cluster);
}
