namespace ICDD.Drafting;

internal static class Neighbours
{
    // Nobody marks the words of these scripts, so two edits this near may stand in the same one.
    private const int ClustersOfAWord = 4;

    /// <summary>
    /// Whether a whole untouched word stands in [start, end). A mark alone does not part two edits: "1.5" changed to
    /// "2.5" and to "1.7" must not become "2.7".
    /// </summary>
    public static bool ApartIn(string[] pieces, int start, int end)
    {
        var clusters = 0;
        for (var i = start; i < end; i++)
        {
            switch (WordChunker.KindOf(pieces[i]))
            {
                case PieceKind.Word:
                    return true;
                case PieceKind.Cluster when ++clusters == ClustersOfAWord:
                    return true;
            }
        }

        return clusters > 0 && IsBreak(pieces[start]) && IsBreak(pieces[end - 1]);
    }

    private static bool IsBreak(string piece) => WordChunker.KindOf(piece) is PieceKind.Blank or PieceKind.Mark;
}
