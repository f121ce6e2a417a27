namespace ICDD.Drafting;

/// <summary>
/// What changed between two cut texts: changes in order, with more than blanks between any two. As many words stay as
/// can; marks and blanks stay where the words beside them do.
/// </summary>
internal static class WordDifference
{
    public static List<WordChange> Between(Pieces old, Pieces @new, Vocabulary words)
    {
        var all = new WordChange(0, old.Count, 0, @new.Count).Trimmed(old.Ids, @new.Ids);
        if (all.IsNothing)
            return [];
        if (all.IsInsertion || all.IsDeletion)
            return Slide.Each(old, @new, [all]);
        var stayed = Stayed(old, @new, all, words);
        return Calm.OverBlanks(old, @new, Slide.Each(old, @new, Calm.OverBlanks(old, @new, Gaps(all, stayed))));
    }

    /// <summary>For each old piece the new piece that it became, or -1.</summary>
    private static int[] Stayed(Pieces old, Pieces @new, WordChange all, Vocabulary words)
    {
        var stayed = new int[old.Count];
        Array.Fill(stayed, -1);
        var before = WordsAt(old, all.OldStart, all.OldEnd);
        var after = WordsAt(@new, all.NewStart, all.NewEnd);
        var (first, second) = (Ids(old, before), Ids(@new, after));
        foreach (var (o, n) in WeightierWords.Of(first, second, LongestSubsequence.Of(first, second, words), words))
            stayed[before[o]] = after[n];
        var (oldAt, newAt) = (all.OldStart, all.NewStart);
        for (var at = all.OldStart; at <= all.OldEnd; at++)
        {
            var mate = at == all.OldEnd ? all.NewEnd : stayed[at];
            if (mate < 0)
                continue;
            MarksBetween(old, @new, new(oldAt, at, newAt, mate), stayed, words);
            (oldAt, newAt) = (at + 1, mate + 1);
        }

        return stayed;
    }

    /// <summary>
    /// Between two words that stayed: marks and blanks from both ends inwards; where one side has only marks, all that
    /// can.
    /// </summary>
    private static void MarksBetween(Pieces old, Pieces @new, WordChange gap, int[] stayed, Vocabulary words)
    {
        var inner = gap.Trimmed(old.Ids, @new.Ids);
        for (var at = 0; at < inner.OldStart - gap.OldStart; at++)
            stayed[gap.OldStart + at] = gap.NewStart + at;
        for (var at = 1; at <= gap.OldEnd - inner.OldEnd; at++)
            stayed[gap.OldEnd - at] = gap.NewEnd - at;
        if (!inner.IsReplacement)
            return;
        var (struck, putIn) =
            (old.WordsBetween(inner.OldStart, inner.OldEnd), @new.WordsBetween(inner.NewStart, inner.NewEnd));
        if (struck > 0 && putIn > 0)
            return;
        var common = LongestSubsequence.Of(
            old.Ids[inner.OldStart..inner.OldEnd].ToArray(),
            @new.Ids[inner.NewStart..inner.NewEnd].ToArray(),
            words);
        // Beside words a mark stays only where nothing else has to go with it.
        var marks = struck > 0 ? inner.NewEnd - inner.NewStart : inner.OldEnd - inner.OldStart;
        if (struck + putIn > 0 && common.Count < marks)
            return;
        foreach (var (o, n) in common)
            stayed[inner.OldStart + o] = inner.NewStart + n;
    }

    private static IEnumerable<WordChange> Gaps(WordChange all, int[] stayed)
    {
        var (oldAt, newAt) = (all.OldStart, all.NewStart);
        for (var at = all.OldStart; at <= all.OldEnd; at++)
        {
            var mate = at == all.OldEnd ? all.NewEnd : stayed[at];
            if (mate < 0)
                continue;
            if (at > oldAt || mate > newAt)
                yield return new(oldAt, at, newAt, mate);
            (oldAt, newAt) = (at + 1, mate + 1);
        }
    }

    /// <summary>Where the words stand.</summary>
    private static int[] WordsAt(Pieces pieces, int start, int end)
    {
        var (words, found) = (new int[pieces.WordsBetween(start, end)], 0);
        for (var at = start; at < end; at++)
            if (pieces.IsWord(at))
                words[found++] = at;
        return words;
    }

    private static int[] Ids(Pieces pieces, int[] at)
    {
        var ids = new int[at.Length];
        for (var i = 0; i < at.Length; i++)
            ids[i] = pieces.Ids[at[i]];
        return ids;
    }
}
