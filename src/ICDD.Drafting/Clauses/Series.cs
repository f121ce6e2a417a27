namespace ICDD.Drafting;

/// <summary>A clause with its number in the series, and the place that it takes among those put in.</summary>
internal readonly record struct Counted(ClauseId Id, int Number, string Suffix, NumberSlot Slot);

/// <summary>
/// Counts through one series of clauses. What was put in after the numbering repeats the number before it with bis, ter
/// in the order in which it came in, or stands before the first as ante: so no number changes until the next numbering.
/// The number of a clause that was moved away stays empty until then, its bis or ter as well. A series in which nothing
/// had a number counts from one in the order in which it came in.
/// </summary>
internal static class Series
{
    public static IEnumerable<Counted> Count(Outline outline, ClauseId? parent, Func<ClauseKind, bool> belongs)
    {
        var series = outline.ChildrenOf(parent)
            .Where(id => belongs(outline.Places[id].Kind) && !outline.Places[id].Dropped).ToList();
        var left = outline.Vacant.FindAll(gap => gap.Parent == parent && belongs(gap.Kind));
        var taken = left.Select(gap => gap.Taken).OfType<NumberSlot>().ToHashSet();
        var vacant = left.FindAll(gap => gap.Taken is null);
        return vacant.IsEmpty && series.TrueForAll(id => outline.Places[id].Inserted)
            ? Free(
                InOrderOfComing(outline, series),
                0,
                1,
                taken).Select(each => new Counted(each.Id, each.Slot.Nth, "", each.Slot))
            : Gaps(outline, parent, series, vacant).SelectMany((gap, number) => InGap(outline, gap, number, taken));
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

    private static IEnumerable<Counted> InGap(Outline outline, Gap gap, int number, HashSet<NumberSlot> taken) =>
        Free(InOrderOfComing(outline, gap.Clauses), number, gap.IsVacant ? 1 : 0, taken).Select(each => number == 0
            ? new Counted(each.Id, 1, OrdinalSuffix.Ante(each.Slot.Nth), each.Slot)
            : new Counted(each.Id, number, OrdinalSuffix.Of(each.Slot.Nth), each.Slot));

    /// <summary>Each the next place that nobody left: what left one keeps it.</summary>
    private static IEnumerable<(ClauseId Id, NumberSlot Slot)> Free(
        IEnumerable<ClauseId> clauses, int number, int first, HashSet<NumberSlot> taken)
    {
        var nth = first;
        foreach (var id in clauses)
        {
            while (taken.Contains(new NumberSlot(number, nth)))
                nth++;
            yield return (id, new NumberSlot(number, nth++));
        }
    }

    private static IEnumerable<ClauseId> InOrderOfComing(Outline outline, List<ClauseId> clauses) =>
        clauses.OrderBy(id => outline.Places[id] is { Inserted: true } place ? place.CameIn ?? long.MaxValue : 0);
}
