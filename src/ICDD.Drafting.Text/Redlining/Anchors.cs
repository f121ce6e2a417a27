namespace ICDD.Drafting;

/// <summary>
/// Keeps the comparison of long texts quick: passages that stand exactly once in both texts, in the same order, hold
/// the texts together, and only the gaps between them are left to be compared.
/// </summary>
internal static class Anchors
{
    private const int Length = 8;

    public static IEnumerable<WordChange> GapsBetween(
        string[] old, string[] @new, WordChange part)
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
        string[] old, string[] @new, WordChange part)
    {
        var places = Unique(@new, part.NewStart, part.NewEnd);
        return [.. Unique(old, part.OldStart, part.OldEnd)
            .Where(passage => passage.Value >= 0 && places.GetValueOrDefault(passage.Key, -1) >= 0)
            .Select(passage => (passage.Value, places[passage.Key]))
            .OrderBy(pair => pair.Value)];
    }

    private static Dictionary<string, int> Unique(string[] pieces, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i + Length <= end; i++)
        {
            var passage = string.Join('\0', pieces.AsSpan(i, Length)!);
            places[passage] = places.ContainsKey(passage) ? -1 : i;
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
