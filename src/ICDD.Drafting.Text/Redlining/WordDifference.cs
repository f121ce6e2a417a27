using DiffPlex;

namespace ICDD.Drafting;

/// <summary>Old pieces that became new pieces; either may be none.</summary>
internal readonly record struct WordChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsNothing => OldStart == OldEnd && NewStart == NewEnd;
}

/// <summary>What changed between two cut texts: changes in order, with more than blanks between any two.</summary>
internal static class WordDifference
{
    // DiffPlex takes about 5 ns for each pair of pieces: 4 million pairs are 20 ms.
    private const long PairsAtOnce = 4_000_000;

    // Where the texts hold nearly the same pieces it is much quicker than that, unless those stand in another order.
    private const long PairsAtMost = 125_000_000;

    public static IReadOnlyList<WordChange> Between(string[] old, string[] @new)
    {
        var all = Trimmed(old, @new, new(0, old.Length, 0, @new.Length));
        return Calmed(old, @new, IsSmall(all) ? Compared(old, @new, all) : ComparedInGaps(old, @new, all));
    }

    private static IEnumerable<WordChange> ComparedInGaps(string[] old, string[] @new, WordChange all)
    {
        var pairsLeft = PairsAtMost;
        foreach (var gap in Anchors.GapsBetween(old, @new, all).Select(gap => Trimmed(old, @new, gap)))
        {
            var isWhole = !IsSmall(gap) && (Pairs(gap) > pairsLeft || !IsAlike(old, @new, gap));
            if (!isWhole)
                pairsLeft -= Pairs(gap);
            foreach (var change in isWhole ? [gap] : Compared(old, @new, gap))
                yield return change;
        }
    }

    private static bool IsSmall(WordChange part) => Pairs(part) <= PairsAtOnce;

    private static bool IsAlike(string[] old, string[] @new, WordChange part)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in old.AsSpan(part.OldStart..part.OldEnd))
            left[piece] = left.GetValueOrDefault(piece) + 1;
        foreach (var piece in @new.AsSpan(part.NewStart..part.NewEnd))
            left[piece] = left.GetValueOrDefault(piece) - 1;
        var pieces = part.OldEnd - part.OldStart + part.NewEnd - part.NewStart;
        return left.Values.Sum(Math.Abs) * 8 <= pieces;
    }

    private static long Pairs(WordChange part) => (long)(part.OldEnd - part.OldStart) * (part.NewEnd - part.NewStart);

    private static IEnumerable<WordChange> Compared(
        string[] old, string[] @new, WordChange part)
    {
        if (part.OldStart == part.OldEnd || part.NewStart == part.NewEnd)
            return [part];
        var sides = new Sides(
            old[part.OldStart..part.OldEnd],
            @new[part.NewStart..part.NewEnd]);
        return Differ.Instance.CreateDiffs(Sides.Old, Sides.New, ignoreWhiteSpace: false, ignoreCase: false, sides)
            .DiffBlocks
            .Select(block => new WordChange(
                part.OldStart + block.DeleteStartA,
                part.OldStart + block.DeleteStartA + block.DeleteCountA,
                part.NewStart + block.InsertStartB,
                part.NewStart + block.InsertStartB + block.InsertCountB));
    }

    private static WordChange Trimmed(string[] old, string[] @new, WordChange part)
    {
        var (oldStart, oldEnd, newStart, newEnd) = part;
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == @new[newStart])
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == @new[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return new(oldStart, oldEnd, newStart, newEnd);
    }

    private static List<WordChange> Calmed(string[] old, string[] @new, IEnumerable<WordChange> changes)
    {
        var calmed = new List<WordChange>();
        foreach (var change in changes.Where(change => !change.IsNothing))
        {
            if (calmed.Count > 0 && OnlyBlanks(old, calmed[^1].OldEnd, change.OldStart))
                calmed[^1] = calmed[^1] with { OldEnd = change.OldEnd, NewEnd = change.NewEnd };
            else
                calmed.Add(change);
        }

        // The blank that joined two changes may now stand at the edge of both texts.
        return calmed.ConvertAll(change => Trimmed(old, @new, change));
    }

    private static bool OnlyBlanks(string[] pieces, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WordChunker.KindOf(pieces[i]) != PieceKind.Blank)
                return false;
        }

        return true;
    }

    /// <summary>Hands DiffPlex pieces that are already cut.</summary>
    private sealed class Sides(string[] old, string[] @new) : IChunker
    {
        public const string Old = "old";
        public const string New = "new";

        public IReadOnlyList<string> Chunk(string text) => text == Old ? old : @new;
    }
}
