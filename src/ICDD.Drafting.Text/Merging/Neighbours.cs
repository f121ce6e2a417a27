namespace ICDD.Drafting;

internal static class Neighbours
{
    // Nobody marks the words of these scripts, so two edits this near may stand in the same one.
    private const int ClustersOfAWord = 4;

    /// <summary>
    /// Whether two edits around [start, end) are apart: a whole untouched word stands there, or a full stop or
    /// semicolon that ends something. Words that only tie the parts of one reference together do not part its labels.
    /// </summary>
    public static bool ApartIn(Pieces pieces, int start, int end)
    {
        var (clusters, words, ties) = (0, 0, 0);
        for (var at = start; at < end; at++)
        {
            if (pieces.EndsSentence(at))
                return true;
            if (pieces.KindOf(at) == PieceKind.Word)
                (words, ties) = (words + 1, ties + (PartLabels.Connects(pieces[at]) ? 1 : 0));
            else if (pieces.KindOf(at) == PieceKind.Cluster)
                clusters++;
        }

        if (words > 0)
            return ties < words
                || clusters > 0
                || !IsLabel(pieces, Back(pieces, start - 1))
                || !IsLabel(pieces, Forth(pieces, end));
        return clusters >= ClustersOfAWord || (clusters > 0 && IsBreak(pieces, start) && IsBreak(pieces, end - 1));
    }

    private static bool IsLabel(Pieces pieces, int at) =>
        at >= 0 && at < pieces.Count && PartLabels.IsLabel(pieces[at]);

    private static int Back(Pieces pieces, int at)
    {
        while (at >= 0 && pieces.IsBlank(at))
            at--;
        return at;
    }

    private static int Forth(Pieces pieces, int at)
    {
        while (at < pieces.Count && pieces.IsBlank(at))
            at++;
        return at;
    }

    private static bool IsBreak(Pieces pieces, int at) => pieces.KindOf(at) is PieceKind.Blank or PieceKind.Mark;
}
