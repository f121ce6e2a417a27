namespace ICDD.Drafting;

/// <summary>
/// Which proposals on one text share a piece or a place; wherever two cannot be merged, they are named here.
/// </summary>
public static class Rivalries
{
    private const int LongWords = 60;
    private const int WordsBefore = 3;

    /// <param name="text">The text over which all are proposed.</param>
    /// <param name="proposals">With ids that differ.</param>
    public static IReadOnlyList<Rivalry> Between(string text, IReadOnlyList<Alternative> proposals)
    {
        var words = new Vocabulary();
        var pieces = words.Cut(text);
        var sides = proposals.Select(one => (one.Id, Side: one.DeletesClause ? null : SideOf(pieces, one.Text!, words)))
            .Where(one => one.Side is not { Changes.Count: 0 }).ToList();
        var rivalries = new List<Rivalry>();
        for (var first = 0; first < sides.Count; first++)
            for (var second = first + 1; second < sides.Count; second++)
                rivalries.AddRange(Between(pieces, sides[first].Side, sides[second].Side)
                    .Select(one => new Rivalry(sides[first].Id, sides[second].Id, one.Kind, one.Words)));
        return rivalries;
    }

    private static SideChanges SideOf(Pieces old, string text, Vocabulary words) => SideChanges.Of(old, text, words)
        .Judged(old);

    private static IEnumerable<(RivalryKind Kind, string Words)> Between(
        Pieces pieces, SideChanges? one, SideChanges? other)
    {
        if (one is null && other is null)
            return [];
        if (one is null || other is null)
            return [(RivalryKind.Whole, "")];
        if (one.Pieces.Text == other.Pieces.Text)
            return [];
        if (one.IsRewrite || other.IsRewrite)
            return [(RivalryKind.Whole, "")];
        SideChanges[] sides = [one, other];
        return Contest.Between(sides, (end, start) => start <= end || !Neighbours.ApartIn(pieces, end, start))
            .Where(contest => contest.Changes.Count > 1 && contest.WordsOf(0, sides) != contest.WordsOf(1, sides))
            .Select(contest => Named(pieces, contest))
            .Distinct();
    }

    private static (RivalryKind Kind, string Words) Named(Pieces pieces, Contest contest) =>
        pieces.Between(contest.Start, contest.End).Trim() is { Length: > 0 } words
            ? (RivalryKind.Words, Short(words))
            : (RivalryKind.Place, Before(pieces, contest.Start));

    private static string Before(Pieces pieces, int place)
    {
        var (from, words) = (place, 0);
        while (from > 0 && words < WordsBefore)
            words += pieces.IsWord(--from) ? 1 : 0;
        return pieces.Between(from, place).Trim();
    }

    private static string Short(string words)
    {
        if (words.Length <= LongWords)
            return words;
        var (head, tail) = (words.LastIndexOf(' ', LongWords / 2), words.IndexOf(' ', words.Length - (LongWords / 2)));
        return head > 0 && tail > head ? $"{words[..head]} … {words[(tail + 1)..]}" : words;
    }
}
