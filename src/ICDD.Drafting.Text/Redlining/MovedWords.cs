namespace ICDD.Drafting;

/// <summary>
/// Phrases of a redline that are struck in one place and put in again in another, where there is no doubt of it.
/// </summary>
public static class MovedWords
{
    private const int FewestWords = 3;

    private static readonly char[] Edges = [.. " ,;.:、，；。\u00A0\t\r\n"];

    /// <summary>The places of both spans in the redline, the one beside the other.</summary>
    public static IReadOnlyList<(int Struck, int PutIn)> In(IReadOnlyList<RedlineSpan> redline)
    {
        var struck = Phrases(redline, Mark.Deleted);
        var putIn = Phrases(redline, Mark.Inserted);
        return
        [
            .. struck.Where(phrase => phrase.Value.Count == 1 && putIn.GetValueOrDefault(phrase.Key) is { Count: 1 })
                .Select(phrase => (phrase.Value[0], putIn[phrase.Key][0]))
                .OrderBy(pair => pair.Item1),
        ];
    }

    private static Dictionary<string, List<int>> Phrases(IReadOnlyList<RedlineSpan> redline, Mark mark) => Enumerable
        .Range(0, redline.Count)
        .Where(at => redline[at].Mark == mark && IsPhrase(redline[at].Text))
        .GroupBy(at => redline[at].Text.Trim(Edges), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

    private static bool IsPhrase(string text) =>
        WordChunker.Fine(text).Count(piece => piece.Kind is PieceKind.Word or PieceKind.Cluster) >= FewestWords;
}
