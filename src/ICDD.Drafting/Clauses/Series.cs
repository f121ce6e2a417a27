namespace ICDD.Drafting;

/// <summary>
/// Counts through one series of clauses. What was put in after the numbering repeats the number before it with bis, ter
/// in the order in which it came in, or stands before the first as ante: so no number changes until the next numbering.
/// A series in which nothing had a number counts from one in the order in which it came in.
/// </summary>
internal static class Series
{
    public static IEnumerable<(ClauseId Id, int Number, string Suffix)> Count(
        Outline outline, IEnumerable<ClauseId> clauses)
    {
        var series = clauses.Where(id => !outline.Places[id].Dropped).ToList();
        return series.TrueForAll(id => outline.Places[id].Inserted)
            ? InOrderOfComing(outline, series).Select((id, at) => (id, at + 1, ""))
            : Gaps(outline, series).SelectMany((gap, number) => InGap(outline, gap, number));
    }

    /// <summary>What stands before the first number, from the first to the second, and so on.</summary>
    private static List<List<ClauseId>> Gaps(Outline outline, List<ClauseId> series)
    {
        List<List<ClauseId>> gaps = [[]];
        foreach (var id in series)
        {
            if (!outline.Places[id].Inserted)
                gaps.Add([]);
            gaps[^1].Add(id);
        }

        return gaps;
    }

    private static IEnumerable<(ClauseId, int, string)> InGap(Outline outline, List<ClauseId> gap, int number) =>
        InOrderOfComing(outline, gap).Select((id, at) => number == 0
            ? (id, 1, OrdinalSuffix.Ante(at + 1))
            : (id, number, OrdinalSuffix.Of(at)));

    private static IEnumerable<ClauseId> InOrderOfComing(Outline outline, List<ClauseId> clauses) =>
        clauses.OrderBy(id => outline.Places[id] is { Inserted: true } place ? place.CameIn ?? long.MaxValue : 0);
}
