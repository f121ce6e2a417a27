namespace ICDD.Drafting;

/// <summary>
/// Keeps the comparison of long texts quick: passages that stand exactly once in both texts, in the same order, hold
/// the texts together, and only the gaps between them are left to be compared.
/// </summary>
internal static class Anchors
{
    private const int Length = 8;

    public static IEnumerable<WordChange> GapsBetween(
        int[] old, int[] @new, WordChange part)
    {
        var (oldAt, newAt) = (part.OldStart, part.NewStart);
        foreach (var (oldStart, newStart) in InOrder(Shared(old, @new, part)))
        {
            var continues = oldStart - oldAt == newStart - newAt;
            if (!continues && (oldStart < oldAt || newStart < newAt))
                continue;
            if (oldStart > oldAt || newStart > newAt)
                yield return new(oldAt, oldStart, newAt, newStart);
            (oldAt, newAt) = (oldStart + Length, newStart + Length);
        }

        yield return new(oldAt, part.OldEnd, newAt, part.NewEnd);
    }

    private static List<(int Old, int New)> Shared(
        int[] old, int[] @new, WordChange part)
    {
        var places = Unique(@new, part.NewStart, part.NewEnd);
        return [.. Unique(old, part.OldStart, part.OldEnd)
            .Where(passage => passage.Value >= 0 && places.GetValueOrDefault(passage.Key, -1) is var place && place >= 0
                && old.AsSpan(passage.Value, Length).SequenceEqual(@new.AsSpan(place, Length)))
            .Select(passage => (passage.Value, places[passage.Key]))
            .OrderBy(pair => pair.Value)];
    }

    private static Dictionary<ulong, int> Unique(int[] pieces, int start, int end)
    {
        var places = new Dictionary<ulong, int>(Math.Max(0, end - start));
        for (var at = start; at + Length <= end; at++)
        {
            var passage = 0UL;
            foreach (var piece in pieces.AsSpan(at, Length))
                passage = (passage + (ulong)piece + 1) * 0x9E3779B97F4A7C15UL;
            if (!places.TryAdd(passage, at))
                places[passage] = -1;
        }

        return places;
    }

    // The longest rise: each pair goes on top of the pile whose top is the next greater place in the new text.
    private static List<(int Old, int New)> InOrder(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = FirstPileAtLeast(pairs, tops, pairs[i].New);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count)
                tops.Add(i);
            else
                tops[pile] = i;
        }

        var rise = new List<(int Old, int New)>();
        for (var i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = before[i])
            rise.Add(pairs[i]);
        rise.Reverse();
        return rise;
    }

    private static int FirstPileAtLeast(List<(int Old, int New)> pairs, List<int> tops, int place)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[tops[middle]].New < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
