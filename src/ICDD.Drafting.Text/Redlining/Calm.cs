using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// Changes as a reader takes them in: what is parted by a few small words only is one change, half a bracket never
/// changes alone, and where less than a quarter of a clause stays it is struck and put in whole.
/// </summary>
internal static class Calm
{
    private const int MostSmallWords = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = WordSet.InAnyCase("""
        a an the of in on at to by for from with and or as is are be it its that this their which such any all not no
        has have was were shall should may will who than other where di ke dan atau yang dari untuk dengan pada oleh
        dalam ini itu serta le la les de des du et ou à au aux en un une dans par pour sur que qui se ses el los las y
        o del con por para su sus
        """);

    /// <summary>Joins changes between which only blanks stayed.</summary>
    public static List<WordChange> OverBlanks(Pieces old, Pieces @new, IEnumerable<WordChange> changes)
    {
        var joined = new List<WordChange>();
        foreach (var change in changes)
            if (joined.Count > 0 && OnlyBlanks(old, joined[^1].OldEnd, change.OldStart))
                joined[^1] = Join(joined[^1], change).Trimmed(old.Ids, @new.Ids);
            else
                joined.Add(change);
        return joined;
    }

    public static List<WordChange> Of(Pieces old, Pieces @new, List<WordChange> changes)
    {
        var calm = Brackets(old, @new, changes);
        for (var before = int.MaxValue; calm.Count < before;)
        {
            before = calm.Count;
            calm = Once(old, @new, calm);
        }

        return IsRewrite(old, @new, changes)
            ? [Join(changes[0], changes[^1])]
            : ListItems.Whole(old, @new, OverBlanks(old, @new, Letters(old, @new, calm)));
    }

    /// <summary>Less than a quarter of the words of a text of some length stay.</summary>
    public static bool IsRewrite(Pieces old, Pieces @new, List<WordChange> changes)
    {
        const int longText = 8;
        if (changes.Count == 0)
            return false;
        var (all, mine) = (old.WordsBetween(0, old.Count), @new.WordsBetween(0, @new.Count));
        var stay = all - changes.Sum(change => old.WordsBetween(change.OldStart, change.OldEnd));
        return Math.Min(all, mine) >= longText && stay * 4 < Math.Min(all, mine);
    }

    private static List<WordChange> Once(Pieces old, Pieces @new, List<WordChange> changes)
    {
        var calm = new List<WordChange>();
        foreach (var change in changes)
            if (calm.Count > 0 && AreOne(old, @new, calm[^1], change))
                calm[^1] = Join(calm[^1], change);
            else
                calm.Add(change);
        return calm;
    }

    private static bool AreOne(Pieces old, Pieces @new, WordChange first, WordChange second)
    {
        var (words, clusters, small, letters) = (0, 0, 0, 0);
        for (var at = first.OldEnd; at < second.OldStart; at++)
        {
            if (old.EndsSentence(at))
                return false;
            if (!old.IsWord(at))
                continue;
            words++;
            letters += old[at].Length;
            clusters += old.KindOf(at) == PieceKind.Cluster ? 1 : 0;
            small += SmallWords.Contains(old[at]) || old[at].Length < 2 ? 1 : 0;
        }

        if (clusters > 0)
            return words == clusters && words == 1 && (first.IsReplacement || second.IsReplacement);
        if (first.IsInsertion && second.IsInsertion)
            return false;
        var isReplaced = first.IsReplacement || second.IsReplacement;
        return (isReplaced && words == small && words <= MostSmallWords)
            || IsLost(words, letters, Changed(old, @new, first) + Changed(old, @new, second), isReplaced);
    }

    /// <summary>Whether so few words that stayed are lost to the eye among so many that changed.</summary>
    private static bool IsLost(int words, int letters, int changed, bool isReplaced) => words switch
    {
        <= 2 => changed > (isReplaced ? 2 * words + 2 : 4 * words),
        3 => letters <= 11 && changed > 9,
        _ => false,
    };

    /// <summary>
    /// One written sign that two different words of a script without spaces share is no word that stayed.
    /// </summary>
    private static List<WordChange> Letters(Pieces old, Pieces @new, List<WordChange> changes)
    {
        for (var at = 0; at < changes.Count; at++)
        {
            var change = changes[at];
            if (!change.IsReplacement)
                continue;
            var next = at + 1 < changes.Count ? changes[at + 1].OldStart : old.Count;
            if (IsCluster(old, change.OldEnd - 1) && IsCluster(@new, change.NewEnd - 1)
                && IsCluster(old, change.OldEnd) && change.OldEnd + 1 <= next && !IsCluster(old, change.OldEnd + 1))
                change = change with { OldEnd = change.OldEnd + 1, NewEnd = change.NewEnd + 1 };
            var before = at > 0 ? changes[at - 1].OldEnd : 0;
            if (IsCluster(old, change.OldStart) && IsCluster(@new, change.NewStart)
                && IsCluster(old, change.OldStart - 1)
                && change.OldStart - 1 >= before
                && !IsCluster(old, change.OldStart - 2))
                change = change with { OldStart = change.OldStart - 1, NewStart = change.NewStart - 1 };
            changes[at] = change;
        }

        return changes;
    }

    private static bool IsCluster(Pieces pieces, int at) =>
        at >= 0 && at < pieces.Count && pieces.KindOf(at) == PieceKind.Cluster;

    private static int Changed(Pieces old, Pieces @new, WordChange change) =>
        old.WordsBetween(change.OldStart, change.OldEnd) + @new.WordsBetween(change.NewStart, change.NewEnd);

    /// <summary>A change that strikes or puts in one half of a bracket goes on to the other half.</summary>
    private static List<WordChange> Brackets(Pieces old, Pieces @new, List<WordChange> changes)
    {
        const int farthest = 12;
        var whole = new List<WordChange>();
        foreach (var change in changes)
            if (whole.Count > 0 && Open(
                old, whole[^1].OldStart, whole[^1].OldEnd) + Open(@new, whole[^1].NewStart, whole[^1].NewEnd) != 0
                && old.WordsBetween(whole[^1].OldEnd, change.OldStart) <= farthest)
                whole[^1] = Join(whole[^1], change);
            else
                whole.Add(change);
        return whole;
    }

    private static int Open(Pieces pieces, int start, int end)
    {
        var open = 0;
        for (var at = start; at < end; at++)
            open += pieces[at] switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
        return open;
    }

    private static WordChange Join(WordChange first, WordChange second) =>
        first with { OldEnd = second.OldEnd, NewEnd = second.NewEnd };

    private static bool OnlyBlanks(Pieces pieces, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!pieces.IsBlank(at))
                return false;
        return true;
    }
}
