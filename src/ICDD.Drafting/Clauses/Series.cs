namespace ICDD.Drafting;

/// <summary>
/// Counts through one series of clauses. What was put in after the numbering repeats the number before it with bis, ter
/// in the order in which it came in, or stands before the first as ante: so no number changes until the next numbering.
/// The number of a clause that was moved away stays empty until then. A series in which nothing had a number counts from
/// one in the order in which it came in.
/// </summary>
internal static class Series
{
    public static IEnumerable<(ClauseId Id, int Number, string Suffix)> Count(
        Outline outline, ClauseId? parent, Func<ClauseKind, bool> belongs)
    {
        var series = outline.ChildrenOf(parent).Where(id => belongs(outline.Places[id].Kind) && !outline.Places[id].Dropped).ToList();
        var vacant = outline.Vacant.FindAll(gap => gap.Parent == parent && belongs(gap.Kind));
        return vacant.IsEmpty && series.TrueForAll(id => outline.Places[id].Inserted)
            ? InOrderOfComing(outline, series).Select((id, at) => (id, at + 1, ""))
            : Gaps(outline, parent, series, vacant).SelectMany((gap, number) => InGap(outline, gap, number));
    }

    private sealed record Gap(bool IsVacant, List<ClauseId> Clauses);

    /// <summary>What stands before the first number, from the first to the second, and so on.</summary>
    private static List<Gap> Gaps(
        Outline outline, ClauseId? parent, List<ClauseId> series, IReadOnlyList<Vacancy> vacant)
    {
        List<Gap> gaps = [new(true, [])];
        var next = 0;
        foreach (var id in vacant.Count > 0 ? outline.ChildrenOf(parent) : (IReadOnlyList<ClauseId>)series)
        {
            gaps.AddRange(vacant.Where(gap => gap.Before == id).Select(_ => new Gap(true, [])));
            if (next == series.Count || series[next] != id)
                continue;
            next++;
            if (!outline.Places[id].Inserted)
                gaps.Add(new(false, []));
            gaps[^1].Clauses.Add(id);
        }

        return gaps;
    }

    private static IEnumerable<(ClauseId, int, string)> InGap(Outline outline, Gap gap, int number) =>
        InOrderOfComing(outline, gap.Clauses).Select((id, at) => number == 0
            ? (id, 1, OrdinalSuffix.Ante(at + 1))
            : (id, number, OrdinalSuffix.Of(gap.IsVacant ? at + 1 : at)));

    private static IEnumerable<ClauseId> InOrderOfComing(Outline outline, List<ClauseId> clauses) =>
        clauses.OrderBy(id => outline.Places[id] is { Inserted: true } place ? place.CameIn ?? long.MaxValue : 0);
}
