using DiffPlex;

namespace ICDD.Drafting;

/// <summary>
/// The most that two rows of pieces have in common, in order: compared by DiffPlex, after what stands on one side only
/// was set aside. Very long rows are held together by passages that stand once in both.
/// </summary>
internal static class LongestSubsequence
{
    // DiffPlex takes about 5 ns for each pair of pieces: 4 million pairs are 20 ms.
    private const long PairsAtOnce = 4_000_000;

    // Where the rows hold nearly the same pieces it is much quicker than that, unless those stand in another order.
    private const long PairsAtMost = 125_000_000;

    public static List<(int Old, int New)> Of(int[] old, int[] @new, Vocabulary words)
    {
        var (oldAt, newAt) = (Shared(old, @new, words.Count), Shared(@new, old, words.Count));
        var (first, second) = (Picked(old, oldAt), Picked(@new, newAt));
        var common = new List<(int Old, int New)>(Math.Min(first.Length, second.Length));
        var (at, mate) = (0, 0);
        foreach (var change in Changes(first, second, words)
            .Append(new(first.Length, first.Length, second.Length, second.Length)))
        {
            for (; at < change.OldStart; at++, mate++)
                common.Add((oldAt[at], newAt[mate]));
            (at, mate) = (change.OldEnd, change.NewEnd);
        }

        return common;
    }

    private static IEnumerable<WordChange> Changes(int[] old, int[] @new, Vocabulary words)
    {
        var all = new WordChange(0, old.Length, 0, @new.Length).Trimmed(old, @new);
        return IsSmall(all) || (Pairs(all) <= PairsAtMost && IsAlike(old, @new, all, words))
            ? Compared(old, @new, all, words)
            : ComparedInGaps(old, @new, all, words);
    }

    private static IEnumerable<WordChange> ComparedInGaps(int[] old, int[] @new, WordChange all, Vocabulary words)
    {
        var pairsLeft = PairsAtMost;
        foreach (var gap in Anchors.GapsBetween(old, @new, all).Select(gap => gap.Trimmed(old, @new)))
        {
            var isWhole = !IsSmall(gap) && (Pairs(gap) > pairsLeft || !IsAlike(old, @new, gap, words));
            if (!isWhole)
                pairsLeft -= Pairs(gap);
            foreach (var change in isWhole ? [gap] : Compared(old, @new, gap, words))
                yield return change;
        }
    }

    private static bool IsSmall(WordChange part) => Pairs(part) <= PairsAtOnce;

    private static bool IsAlike(int[] old, int[] @new, WordChange part, Vocabulary words)
    {
        var left = new int[words.Count];
        foreach (var piece in old.AsSpan(part.OldStart..part.OldEnd))
            left[piece]++;
        foreach (var piece in @new.AsSpan(part.NewStart..part.NewEnd))
            left[piece]--;
        var pieces = part.OldEnd - part.OldStart + part.NewEnd - part.NewStart;
        return left.Sum(Math.Abs) * 8 <= pieces;
    }

    private static long Pairs(WordChange part) => (long)(part.OldEnd - part.OldStart) * (part.NewEnd - part.NewStart);

    private static IEnumerable<WordChange> Compared(int[] old, int[] @new, WordChange part, Vocabulary words)
    {
        if (part.IsInsertion || part.IsDeletion)
            return [part];
        var sides = new Sides(
            Array.ConvertAll(old[part.OldStart..part.OldEnd], id => words[id]),
            Array.ConvertAll(@new[part.NewStart..part.NewEnd], id => words[id]));
        return Differ.Instance.CreateDiffs(Sides.Old, Sides.New, ignoreWhiteSpace: false, ignoreCase: false, sides)
            .DiffBlocks
            .Select(block => new WordChange(
                part.OldStart + block.DeleteStartA,
                part.OldStart + block.DeleteStartA + block.DeleteCountA,
                part.NewStart + block.InsertStartB,
                part.NewStart + block.InsertStartB + block.InsertCountB));
    }

    private static List<int> Shared(int[] row, int[] other, int words)
    {
        var stands = new bool[words];
        foreach (var id in other)
            stands[id] = true;
        var shared = new List<int>(row.Length);
        for (var at = 0; at < row.Length; at++)
            if (stands[row[at]])
                shared.Add(at);
        return shared;
    }

    private static int[] Picked(int[] row, List<int> at)
    {
        var picked = new int[at.Count];
        for (var i = 0; i < picked.Length; i++)
            picked[i] = row[at[i]];
        return picked;
    }

    /// <summary>Hands DiffPlex pieces that are already cut.</summary>
    private sealed class Sides(string[] old, string[] @new) : IChunker
    {
        public const string Old = "old";
        public const string New = "new";

        public IReadOnlyList<string> Chunk(string text) => text == Old ? old : @new;
    }
}
